package dev.trivet.rollbar.uploads;

import dev.trivet.core.service.Preconditions;

/**
 * A source map that Rollbar fetches itself.
 *
 * @param version the version of the application, as it is reported with errors
 * @param minifiedUrl the public URL of the minified file
 */
public record SourceMapDownload(String version, String minifiedUrl) {

  /**
   * Refuses what Rollbar cannot accept.
   *
   * @param version the version of the application, as it is reported with errors
   * @param minifiedUrl the public URL of the minified file
   */
  public SourceMapDownload {
    Preconditions.notBlank("SourceMapDownload(version)", version);
    Preconditions.notBlank("SourceMapDownload(minifiedUrl)", minifiedUrl);
  }
}
