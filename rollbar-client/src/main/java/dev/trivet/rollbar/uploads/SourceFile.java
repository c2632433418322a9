package dev.trivet.rollbar.uploads;

import dev.trivet.core.UploadFile;
import dev.trivet.core.service.Preconditions;

/**
 * A source file that goes with a source map.
 *
 * @param path its path as the source map names it
 * @param file the file
 */
public record SourceFile(String path, UploadFile file) {

  /**
   * Refuses a path that says nothing.
   *
   * @param path its path as the source map names it
   * @param file the file
   */
  public SourceFile {
    Preconditions.notBlank("SourceFile(path)", path);
  }
}
