package dev.trivet.rollbar.uploads;

import dev.trivet.core.UploadFile;
import dev.trivet.core.service.Preconditions;

/**
 * A source file that goes with a source map.
 *
 * @param path the path of the file, as the source map names it
 * @param file the file
 */
public record SourceFile(String path, UploadFile file) {

  /**
   * Refuses a blank path.
   *
   * @param path the path of the file, as the source map names it
   * @param file the file
   */
  public SourceFile {
    Preconditions.notBlank("SourceFile(path)", path);
  }
}
