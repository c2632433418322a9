package dev.trivet.core.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Transport;
import dev.trivet.testkit.time.VirtualTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A success is decoded while it arrives, wherever its bytes are split, and never held whole. */
@Timeout(60)
class StreamingTest {

  /** Tells when it was decoded. */
  record Counted(long id) {

    static final Semaphore DECODED = new Semaphore(0);

    @JsonCreator
    static Counted of(@JsonProperty("id") long id, @JsonProperty("filler") String filler) {
      DECODED.release();
      return new Counted(id);
    }
  }

  private static final Endpoint<List<Counted>> COUNTED =
      Endpoint.list("test.counted.list", "GET counted", Counted.class).resultAt("items");

  private PieceServer server;
  private Transport transport;

  @BeforeEach
  void start() throws IOException {
    server = new PieceServer();
    transport =
        TestService.transport(
            server.url(), new VirtualTime(), config -> config.retryPolicy(RetryPolicy.none()));
  }

  @AfterEach
  void stop() throws IOException {
    transport.close();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":\"é€😀\\u00e9\",\"ключ\":[1.5e3,\"日本\"]}", "\"\uD83D\uDE00\""})
  void one_whenChunksEndAnywhere_readsTheSame(String json) {
    var expected = JsonValue.parse(json);
    var bytes = json.getBytes(StandardCharsets.UTF_8);
    for (int split = 1; split < bytes.length; split++) {
      int at = split;
      server.respond(
          pieces -> {
            pieces.write(bytes, 0, at);
            pieces.write(bytes, at, bytes.length);
          });
      assertThat(transport.call(TestService.GET, CallInput.path("1"))).isEqualTo(expected);
    }
    assertThat(server.connections()).isEqualTo(1);
  }

  @Test
  void one_whenEveryByteIsAChunk_readsTheSame() {
    var json =
        """
        {"name":"Zażółć gęślą jaźń 😀","list":[[],{},null,true,-0.5]}""";
    var bytes = json.getBytes(StandardCharsets.UTF_8);
    server.respond(
        pieces -> {
          for (int at = 0; at < bytes.length; at++) {
            pieces.write(bytes, at, at + 1);
          }
        });

    assertThat(transport.call(TestService.GET, CallInput.path("1")))
        .isEqualTo(JsonValue.parse(json));
  }

  @Test
  void all_whenTenMegabytesArrive_areDecodedWhileTheyArrive() {
    int piece = 64;
    int pieces = 160;
    var filler = "x".repeat(1_000);
    var ahead = new AtomicLong();
    Counted.DECODED.drainPermits();
    server.respond(
        out -> {
          out.write("{\"items\":[{\"id\":0}");
          for (int n = 0; n < pieces; n++) {
            var text = new StringBuilder();
            for (int i = 1; i <= piece; i++) {
              text.append(",{\"id\":" + (n * piece + i) + ",\"filler\":\"" + filler + "\"}");
            }
            out.write(text.toString());
            // the next piece is sent only when most of this one was decoded: a client that holds
            // back the whole body would wait for the server, and the server for the client
            if (!Counted.DECODED.tryAcquire(piece - 16, 20, TimeUnit.SECONDS)) {
              throw new IOException("cut");
            }
            ahead.set(Math.max(ahead.get(), Counted.DECODED.availablePermits()));
          }
          out.write("]}");
        });

    var items = transport.call(COUNTED, CallInput.none());

    assertThat(items).hasSize(pieces * piece + 1);
    assertThat(items.get(items.size() - 1).id()).isEqualTo((long) pieces * piece);
    assertThat(ahead.get()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"a\":[1,2", "{\"a\":\"x", "{\"a\":1}"})
  void one_whenTheBodyIsCut_failsTypedAndTakesANewConnection(String begun) {
    server.respond(
        pieces -> {
          if (!begun.isEmpty()) {
            pieces.write(begun);
          }
          throw new IOException("cut");
        });

    // what is complete as JSON was read before the cut could be seen; the rest is a broken response
    if (begun.endsWith("}")) {
      assertThat(transport.call(TestService.GET, CallInput.path("1"))).isNotNull();
    } else {
      var error =
          catchThrowableOfType(
              ApiConnectionException.class,
              () -> transport.call(TestService.GET, CallInput.path("1")));
      assertThat(error).hasMessageContaining("the response broke off");
    }
    server.respond(pieces -> pieces.write("{\"b\":2}"));

    assertThat(transport.call(TestService.GET, CallInput.path("1")))
        .isEqualTo(JsonValue.parse("{\"b\":2}"));
    assertThat(server.connections()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 250, 500})
  void one_whenDeeplyNested_isRead(int depth) {
    var json = "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    server.respond(pieces -> pieces.write(json));

    assertThat(transport.call(TestService.GET, CallInput.path("1")))
        .isEqualTo(JsonValue.parse(json));
  }

  @Test
  void one_whenNestedBeyondReason_failsTyped() {
    server.respond(pieces -> pieces.write("[".repeat(100_000)));

    var error =
        catchThrowableOfType(
            ApiDecodeException.class, () -> transport.call(TestService.GET, CallInput.path("1")));

    assertThat(error.bodyPrefix()).hasSizeLessThanOrEqualTo(8 * 1024);
  }

  @Test
  void one_whenAMemberComesTwice_takesTheLast() {
    server.respond(pieces -> pieces.write("{\"a\":1,\"b\":2,\"a\":3}"));

    assertThat(transport.call(TestService.GET, CallInput.path("1")).get("a"))
        .contains(JsonValue.of(3));
  }
}
