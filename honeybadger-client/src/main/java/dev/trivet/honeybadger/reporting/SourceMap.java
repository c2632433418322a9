package dev.trivet.honeybadger.reporting;

import dev.trivet.core.UploadFile;
import dev.trivet.core.UploadProgress;
import dev.trivet.core.service.MultipartUpload;
import dev.trivet.core.service.Preconditions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A source map to upload, with which Honeybadger shows the original source of minified JavaScript.
 * Every method returns a changed copy.
 */
public final class SourceMap {

  private final String minifiedUrl;
  private final UploadFile minifiedFile;
  private final UploadFile map;
  private final Optional<String> revision;
  private final Map<String, UploadFile> sources;

  private SourceMap(
      String minifiedUrl,
      UploadFile minifiedFile,
      UploadFile map,
      Optional<String> revision,
      Map<String, UploadFile> sources) {
    this.minifiedUrl = minifiedUrl;
    this.minifiedFile = minifiedFile;
    this.map = map;
    this.revision = revision;
    this.sources = sources;
  }

  /**
   * The source map of a minified file.
   *
   * @param minifiedUrl the URL from which browsers load the minified file; may contain {@code *}
   * @param minifiedFile the minified file
   * @param map the source map
   * @return the source map, for the revision {@code master}
   * @throws IllegalArgumentException when the URL is blank
   */
  public static SourceMap of(String minifiedUrl, UploadFile minifiedFile, UploadFile map) {
    return new SourceMap(
        Preconditions.notBlank("SourceMap.of(..): the address", minifiedUrl),
        Objects.requireNonNull(minifiedFile, "minifiedFile"),
        Objects.requireNonNull(map, "map"),
        Optional.empty(),
        Map.of());
  }

  /**
   * Sets the revision, which is {@code master} unless set.
   *
   * @param text the revision, as the application reports it
   * @return the changed source map
   * @throws IllegalArgumentException when the text is blank
   */
  public SourceMap revision(String text) {
    var checked = Preconditions.notBlank("SourceMap.revision(..)", text);
    return new SourceMap(minifiedUrl, minifiedFile, map, Optional.of(checked), sources);
  }

  /**
   * Adds an original source file, which is needed if the source map does not contain it.
   *
   * @param url the file's URL as written in the source map
   * @param file the source file
   * @return the changed source map
   * @throws IllegalArgumentException when the URL is blank or is the name of another part of the
   *     upload
   */
  public SourceMap source(String url, UploadFile file) {
    var name = Preconditions.notBlank("SourceMap.source(..): the address", url);
    if (PARTS.contains(name)) {
      throw new IllegalArgumentException("SourceMap.source(..): " + name + " is not a URL");
    }
    var more = new LinkedHashMap<>(sources);
    more.put(name, Objects.requireNonNull(file, "file"));
    return new SourceMap(minifiedUrl, minifiedFile, map, revision, more);
  }

  private static final List<String> PARTS =
      List.of("api_key", "minified_url", "minified_file", "source_map", "revision");

  /** The form to send, which reports progress. */
  MultipartUpload form(String key, UploadProgress progress) {
    var form =
        MultipartUpload.reportingTo(progress)
            .text("api_key", key)
            .text("minified_url", minifiedUrl)
            .text("revision", revision)
            .file("SourceMap.of(..)", "minified_file", minifiedFile)
            .file("SourceMap.of(..)", "source_map", map);
    for (var source : sources.entrySet()) {
      form = form.file("SourceMap.source(..)", source.getKey(), source.getValue());
    }
    return form;
  }

  /** {@return the URL of the minified file, and the revision} */
  @Override
  public String toString() {
    return "SourceMap{" + minifiedUrl + revision.map(text -> ", " + text).orElse("") + "}";
  }
}
