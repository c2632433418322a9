package dev.trivet.core.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.ApiObserver;
import dev.trivet.core.UploadFile;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.MultipartUpload;
import dev.trivet.testkit.time.VirtualTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What watches a call changes nothing about it, whatever it throws. */
@Timeout(30)
class WatchersTest {

  private static final Endpoint<Void> UPLOAD = Endpoint.none("test.files.create", "POST files");

  private final List<Throwable> uncaught = new ArrayList<>();
  private final Thread thread = Thread.currentThread();
  private final Thread.UncaughtExceptionHandler handler = thread.getUncaughtExceptionHandler();
  private RawServer server;

  static Stream<Throwable> thrown() {
    return Stream.of(new IllegalStateException("planted"), new AssertionError("planted"));
  }

  @BeforeEach
  void start() throws IOException {
    server = new RawServer();
    thread.setUncaughtExceptionHandler((any, problem) -> uncaught.add(problem));
  }

  @AfterEach
  void stop() throws IOException {
    thread.setUncaughtExceptionHandler(handler);
    server.close();
  }

  @ParameterizedTest
  @MethodSource("thrown")
  void walk_whenTheObserverThrows_goesOnToItsEnd(Throwable thrown) {
    server.json("{\"items\":[1],\"next\":\"things?page=2\"}").json("{\"items\":[2]}");
    var observer = new Throwing(thrown);
    try (var transport =
        TestService.transport(server.url(), new VirtualTime(), c -> c.observer(observer))) {
      assertThat(transport.call(TestService.LIST, CallInput.none()).toList())
          .containsExactly(JsonValue.of(1), JsonValue.of(2));
    }
    // the starts and ends of an attempt and a call, and a page, twice
    assertThat(uncaught).hasSize(10).containsOnly(thrown);
  }

  @ParameterizedTest
  @MethodSource("thrown")
  void call_whenTheHandlerItselfThrows_hasItsResult(Throwable thrown) {
    thread.setUncaughtExceptionHandler(
        (any, problem) -> {
          throw new IllegalStateException("the handler", problem);
        });
    server.json("{\"id\":1}");
    var observer = new Throwing(thrown);
    try (var transport =
        TestService.transport(server.url(), new VirtualTime(), c -> c.observer(observer))) {
      assertThat(transport.call(TestService.CREATE, CallInput.none())).isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("thrown")
  void upload_whenTheListenerThrows_isSentWhole(Throwable thrown, @TempDir Path folder)
      throws IOException {
    var file = Files.writeString(folder.resolve("a.txt"), "x".repeat(200_000));
    server.json("{}");
    var payload =
        MultipartUpload.reportingTo((bytes, total) -> sneak(thrown))
            .file("upload", "file", UploadFile.of(file));
    try (var transport = TestService.transport(server.url(), new VirtualTime())) {
      transport.call(UPLOAD, CallInput.none().payload(payload));
    }
    assertThat(server.requests()).hasSize(1);
    assertThat(uncaught).isNotEmpty().containsOnly(thrown);
  }

  private static void sneak(Throwable thrown) {
    if (thrown instanceof RuntimeException e) {
      throw e;
    }
    throw (Error) thrown;
  }

  private record Throwing(Throwable thrown) implements ApiObserver {

    @Override
    public void onCallStart(CallStart call) {
      sneak(thrown);
    }

    @Override
    public void onAttemptStart(AttemptStart attempt, RequestHeaders headers) {
      sneak(thrown);
    }

    @Override
    public void onAttempt(Attempt attempt) {
      sneak(thrown);
    }

    @Override
    public void onCall(Call call) {
      sneak(thrown);
    }

    @Override
    public void onPage(PageRead page) {
      sneak(thrown);
    }
  }
}
