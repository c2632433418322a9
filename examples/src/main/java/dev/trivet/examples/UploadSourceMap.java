package dev.trivet.examples;

import dev.trivet.core.UploadFile;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.uploads.SourceMapUpload;
import dev.trivet.testkit.FakeRollbar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How to upload a source map when an application is built.
 *
 * <p>Uses a fake in this process; with a version, the address of the minified file and the path of
 * its map as arguments, the project of {@code ROLLBAR_POST_SERVER_ITEM_TOKEN}.
 */
public final class UploadSourceMap {

  private UploadSourceMap() {}

  /**
   * Runs the example.
   *
   * @param arguments a version, an address and a path, or nothing
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 3) {
      try (var rollbar = RollbarClient.fromEnv()) {
        upload(rollbar, arguments[0], arguments[1], Path.of(arguments[2]));
      }
      return;
    }
    var map = Files.writeString(Files.createTempFile("app.min.js", ".map"), "{\"version\":3}");
    try (var fake = FakeRollbar.start()) {
      var project = fake.project(fake.addProject("shop"));
      try (var rollbar =
          RollbarClient.builder()
              .baseUrl(fake.baseUrl())
              .postServerItemToken(project.token("post_server_item"))
              .build()) {
        upload(rollbar, "1.4.2", "https://example.com/app.min.js", map);
      }
      System.out.println(project.uploads().size() + " upload kept");
    } finally {
      Files.delete(map);
    }
  }

  static void upload(RollbarClient rollbar, String version, String minifiedUrl, Path map) {
    // region: upload-source-map
    var upload =
        SourceMapUpload.builder()
            .version(version) // the same that errors are reported with
            .minifiedUrl(minifiedUrl)
            .sourceMap(UploadFile.of(map)) // read while it is sent
            .build();
    rollbar
        .withOptions(o -> o.totalTimeout(Duration.ofMinutes(5)))
        .uploads()
        .sourceMap(
            upload,
            (sent, total) ->
                System.out.println(sent + " of " + total.orElse(sent) + " bytes sent"));
    // endregion
  }
}
