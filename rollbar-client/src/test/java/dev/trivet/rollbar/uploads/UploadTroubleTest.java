package dev.trivet.rollbar.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.UploadFile;
import dev.trivet.core.UploadProgress;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.ApiTimeoutException;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTroubleTest extends WireTest {

  @TempDir Path folder;

  private static final String DONE =
      """
      {"err":0,"result":{"uuid":"u"}}""";

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static UploadFile stream(String name, String content) {
    return UploadFile.of(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  private static DsymUpload dsym(UploadFile file) {
    return DsymUpload.builder().dsym(file).build();
  }

  private static RollbarClient patient() {
    return client(
        b -> {
          allTokens(b);
          b.configure(c -> c.sleeper(wait -> {}));
          b.maxAttempts(3);
        });
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
    assertThatThrownBy(() -> rollbar.uploads().dsym(dsym(UploadFile.of(folder))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "DsymUpload.builder().dsym(..): the file " + folder.getFileName() + " cannot be read");
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
    WIRE.respond(json(429, ""), json(200, DONE));
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
    WIRE.respond(json(502, "<html>"), json(200, DONE));
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
    respond(json(422, quoted("{'err':1,'message':'version is missing'}")));

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
  void upload_whenTheThreadIsInterrupted_saysHowFarItCame() {
    respond(DONE);
    var file = stream("a.zip", "x".repeat(8_000_000));

    assertThatThrownBy(
            () ->
                rollbar
                    .uploads()
                    .dsym(dsym(file), (bytes, total) -> Thread.currentThread().interrupt()))
        .isInstanceOfSatisfying(
            ApiTimeoutException.class, e -> assertThat(e.mayHaveBeenApplied()).isTrue())
        .message()
        .containsPattern("interrupted after [1-9]\\d+ bytes of the upload");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void upload_whenTheFileCannotBeReadToItsEnd_blamesTheFile() {
    respond(DONE);
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
    respond(DONE);
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
}
