package dev.trivet.rollbar.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.UploadFile;
import dev.trivet.core.UploadProgress;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.core.error.ServerException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.WireTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadsApiTest extends WireTest {

  private static final String DONE = "{\"err\":0,\"result\":{\"uuid\":\"u\"}}";

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

  private static RollbarClient patient() {
    return client(
        b -> {
          allTokens(b);
          b.configure(c -> c.sleeper(wait -> {}));
          b.maxAttempts(3);
        });
  }

  @Test
  void sourceMap_whenSourcesGoWithIt_sendsAFormWithAllParts() throws IOException {
    answer(DONE);
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
    answer(DONE);

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
    answer(DONE);

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
    answerResult("{\"signed_url\":\"https://example.com/put?sig=canary\",\"project_id\":7}");

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
        .isEqualTo("{\"version\":\"1\",\"prefix_url\":\"https://example.com/\"}");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void progress_whenTheUploadGoesOn_countsUpToTheTotal(boolean knowsItsSize) throws IOException {
    answer(DONE);
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

  @ParameterizedTest
  @ValueSource(strings = {"path", "stream"})
  void upload_whenTheFileIsEmpty_isRefusedUnsent(String kind) throws IOException {
    var empty = kind.equals("path") ? UploadFile.of(file("e.zip", "")) : stream("e.zip", "");

    assertThatThrownBy(() -> rollbar.uploads().dsym(dsym(empty)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("DsymUpload.builder().dsym(..): the file e.zip is empty");
    assertThat(requests()).isEmpty();
  }

  @Test
  void upload_whenTheFileIsMissing_isRefusedUnsent() {
    assertThatThrownBy(
            () -> rollbar.uploads().dsym(dsym(UploadFile.of(folder.resolve("none.zip")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("DsymUpload.builder().dsym(..): the file none.zip cannot be read");
    assertThatThrownBy(
            () -> ProguardUpload.builder().version(" ").mapping(stream("m", "x")).build())
        .hasMessage("ProguardUpload.builder().version(..): the text is blank");
    assertThatThrownBy(() -> new SourceFile(" ", stream("m", "x")))
        .hasMessage("SourceFile(path): the text is blank");
    assertThatThrownBy(() -> new SourceMapDownload("1", " "))
        .hasMessage("SourceMapDownload(minifiedUrl): the text is blank");
    assertThat(requests()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"true, 2", "false, 1"})
  void upload_whenTooMany_isRepeatedIfTheFileCanBeReadAgain(boolean path, int attempts)
      throws IOException {
    WIRE.answers(json(429, ""), json(200, DONE));
    var file = path ? UploadFile.of(file("a.zip", "zip")) : stream("a.zip", "zip");
    try (var patient = patient()) {
      if (path) {
        patient.uploads().dsym(dsym(file));
      } else {
        assertThatThrownBy(() -> patient.uploads().dsym(dsym(file)))
            .isInstanceOf(RateLimitedException.class);
      }
    }
    assertThat(requests()).hasSize(attempts);
    assertThat(requests()).allSatisfy(r -> assertThat(r.getBodyAsString()).contains("zip"));
  }

  @Test
  void upload_whenTheServerFails_isNotRepeatedBlindly() throws IOException {
    WIRE.answers(json(502, "<html>"), json(200, DONE));
    var file = UploadFile.of(file("a.zip", "zip"));
    try (var patient = patient()) {
      assertThatThrownBy(() -> patient.uploads().dsym(dsym(file)))
          .isInstanceOfSatisfying(
              ServerException.class, e -> assertThat(e.mayHaveBeenApplied()).isTrue());
    }
    assertThat(requests()).hasSize(1);
  }

  @Test
  void upload_whenRefused_saysWhy() {
    answer(json(422, "{\"err\":1,\"message\":\"version is missing\"}"));

    assertThatThrownBy(() -> rollbar.uploads().dsym(dsym(stream("a.zip", "zip"))))
        .isInstanceOf(ValidationException.class)
        .hasMessageContaining("version is missing");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void upload_whenTheConnectionBreaks_saysHowFarItCame(boolean knowsItsSize) throws IOException {
    var content = "x".repeat(8_000_000);
    try (var server = Sink.closingAfter(1_000_000);
        var client = client(b -> b.postServerItemToken("t").baseUrl(server.url()))) {
      var file = knowsItsSize ? UploadFile.of(file("a.zip", content)) : stream("a.zip", content);

      assertThatThrownBy(() -> client.uploads().dsym(dsym(file)))
          .isInstanceOf(ApiConnectionException.class)
          .satisfies(e -> assertThat(((ApiException) e).mayHaveBeenApplied()).isTrue())
          .message()
          .containsPattern(
              knowsItsSize
                  ? "after [1-9]\\d{5,} of 800\\d{4} bytes of the upload"
                  : "after [1-9]\\d{5,} bytes of the upload");
    }
  }

  @Test
  void upload_whenTheFileCannotBeReadToItsEnd_blamesTheFile() {
    answer(DONE);
    var broken =
        UploadFile.of(
            "a.zip",
            new InputStream() {
              private int left = 100_000;

              @Override
              public int read() throws IOException {
                if (left-- <= 0) {
                  throw new IOException("disk on fire");
                }
                return 'x';
              }

              @Override
              public int read(byte[] target, int offset, int length) throws IOException {
                target[offset] = (byte) read();
                return 1;
              }
            });

    assertThatThrownBy(() -> rollbar.uploads().dsym(dsym(broken)))
        .isInstanceOf(ApiConnectionException.class)
        .hasMessageContaining("the file a.zip cannot be read after ")
        .hasRootCauseMessage("disk on fire");
  }

  @Test
  void upload_whenProgressThrows_isSentAllTheSame() {
    answer(DONE);
    var problem = new IllegalStateException("no display");
    UploadProgress broken =
        (bytes, total) -> {
          throw problem;
        };
    var uncaught = new ArrayList<Throwable>();
    var thread = Thread.currentThread();
    var handler = thread.getUncaughtExceptionHandler();
    thread.setUncaughtExceptionHandler((any, thrown) -> uncaught.add(thrown));
    try {
      rollbar.uploads().dsym(dsym(stream("a.zip", "x".repeat(200_000))), broken);
    } finally {
      thread.setUncaughtExceptionHandler(handler);
    }

    assertThat(uncaught).isNotEmpty().containsOnly(problem);
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
