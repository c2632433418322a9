package dev.trivet.rollbar.uploads;

import dev.trivet.core.UploadFile;

/**
 * A source file that goes with a source map.
 *
 * @param path its path as the source map names it
 * @param file the file
 */
public record SourceFile(String path, UploadFile file) {}
