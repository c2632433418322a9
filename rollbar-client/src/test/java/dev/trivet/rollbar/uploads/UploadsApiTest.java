package dev.trivet.rollbar.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.UploadFile;
import dev.trivet.rollbar.WireTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadsApiTest extends WireTest {

  private static final String DONE =
      """
      {"err":0,"result":{"uuid":"u"}}""";

  @TempDir Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static UploadFile stream(String name, String content) {
    return UploadFile.of(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  private static DsymUpload dsym(UploadFile file) {
    return DsymUpload.builder().dsym(file).build();
  }

  /** The parts of a form, without what differs from one to the next. */
  private static String form(String body) {
    var boundary = body.substring(0, body.indexOf('\r'));
    return body.replace(boundary, "--B").replace("\r\n", "\n").strip();
  }

  @Test
  void sourceMap_whenSourcesGoWithIt_sendsAFormWithAllParts() throws IOException {
    respond(DONE);
    var upload =
        SourceMapUpload.builder()
            .version("1.0")
            .minifiedUrl("https://example.com/app.min.js")
            .sourceMap(UploadFile.of(file("app.min.js.map", "{\"version\":3}")))
            .addSources(new SourceFile("src/app.js", stream("app.js", "let a;")))
            .build();

    rollbar.uploads().sourceMap(upload);

    assertThat(line(request())).isEqualTo("POST /api/1/sourcemap");
    assertThat(token(request())).isEqualTo(POST_TOKEN);
    assertThat(request().getHeader("Content-Type")).startsWith("multipart/form-data; boundary=");
    assertThat(form(request().getBodyAsString()))
        .isEqualTo(
            """
            --B
            Content-Disposition: form-data; name="version"

            1.0
            --B
            Content-Disposition: form-data; name="minified_url"

            https://example.com/app.min.js
            --B
            Content-Disposition: form-data; name="source_map"; filename="app.min.js.map"
            Content-Type: application/octet-stream

            {"version":3}
            --B
            Content-Disposition: form-data; name="src/app.js"; filename="app.js"
            Content-Type: application/octet-stream

            let a;
            --B--""");
  }

  @Test
  void dsym_whenEverythingIsSet_sendsIt() {
    respond(DONE);

    rollbar
        .uploads()
        .dsym(
            DsymUpload.builder()
                .dsym(stream("a.zip", "zip"))
                .version("2")
                .bundleIdentifier("com.example.app")
                .build());

    assertThat(request().getBodyAsString())
        .contains("name=\"dsym\"; filename=\"a.zip\"")
        .contains("name=\"version\"")
        .contains("name=\"bundle_identifier\"\r\n\r\ncom.example.app");
  }

  @Test
  void mappings_whenUploaded_goToTheirAddresses() {
    respond(DONE);

    rollbar
        .uploads()
        .proguard(ProguardUpload.builder().version("1").mapping(stream("m.txt", "a -> b")).build());
    rollbar
        .uploads()
        .flutterSymbols(
            FlutterSymbolsUpload.builder()
                .version("1")
                .flutterSymbols(stream("s.symbols", "s"))
                .build());
    rollbar.uploads().downloadSourceMap(new SourceMapDownload("1", "https://example.com/a.js"));

    assertThat(requests())
        .extracting(WireTest::line)
        .containsExactly(
            "POST /api/1/proguard", "POST /api/1/fluttersymbols", "POST /api/1/sourcemap/download");
    assertThat(requests().get(0).getBodyAsString())
        .contains("name=\"mapping\"; filename=\"m.txt\"");
    assertThat(requests().get(1).getBodyAsString()).contains("name=\"flutter_symbols\"");
    assertThat(requests().get(2).getBodyAsString()).contains("name=\"minified_url\"");
  }

  @Test
  void sourceMapBundleUrl_whenAsked_doesNotShowTheAddress() {
    respondWithResult(
        """
        {"signed_url":"https://example.com/put?sig=canary","project_id":7}""");

    var url =
        rollbar
            .uploads()
            .sourceMapBundleUrl(
                SourceMapBundleRequest.builder()
                    .version("1")
                    .prefixUrl("https://example.com/")
                    .build());

    assertThat(url.signedUrl()).contains("https://example.com/put?sig=canary");
    assertThat(url.toString()).doesNotContain("canary").contains("projectId=7");
    assertThat(request().getBodyAsString())
        .isEqualTo(
            """
            {"version":"1","prefix_url":"https://example.com/"}""");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void progress_whenTheUploadGoesOn_countsUpToTheTotal(boolean knowsItsSize) throws IOException {
    respond(DONE);
    var content = "x".repeat(300_000);
    var sent = new ArrayList<Long>();
    var totals = new ArrayList<OptionalLong>();

    rollbar
        .uploads()
        .dsym(
            dsym(knowsItsSize ? UploadFile.of(file("a.zip", content)) : stream("a.zip", content)),
            (bytes, total) -> {
              sent.add(bytes);
              totals.add(total);
            });

    assertThat(sent).hasSizeGreaterThan(3).isSorted();
    long length = request().getBody().length;
    assertThat(sent.get(sent.size() - 1)).isEqualTo(length);
    assertThat(totals).containsOnly(knowsItsSize ? OptionalLong.of(length) : OptionalLong.empty());
    assertThat(request().getBodyAsString()).contains(content);
  }

  @Test
  void file_whenNamedAndOpened_tellsWhatItIs() throws IOException {
    var path = UploadFile.of(file("a.zip", "abc"));
    var stream = stream("b.zip", "abc");

    assertThat(List.of(path.name(), stream.name())).containsExactly("a.zip", "b.zip");
    assertThat(path.size()).hasValue(3);
    assertThat(stream.size()).isEmpty();
    assertThat(path.isRepeatable()).isTrue();
    assertThat(stream.isRepeatable()).isFalse();
    assertThat(stream.isEmpty()).isFalse();
    try (var in = stream.open()) {
      assertThat(in.readAllBytes()).hasSize(3);
    }
    assertThatThrownBy(stream::open).hasMessage("the stream was read already");
  }
}
