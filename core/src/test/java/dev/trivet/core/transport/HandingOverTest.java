package dev.trivet.core.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.core.RetryPolicy;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.ApiTimeoutException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Transport;
import dev.trivet.testkit.time.VirtualTime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A list inside a result whose elements are handed over while the response arrives. */
@Timeout(60)
class HandingOverTest {

  private static final Endpoint<Members> REPORT =
      Endpoint.one("test.reports.run", "POST reports", Members.class).repeatable();

  private final List<Long> taken = new ArrayList<>();
  private PieceServer server;
  private Transport transport;

  @BeforeEach
  void start() throws IOException {
    server = new PieceServer();
    transport =
        TestService.transport(
            server.url(), new VirtualTime(), config -> config.retryPolicy(RetryPolicy.standard()));
  }

  @AfterEach
  void stop() throws IOException {
    transport.close();
    server.close();
  }

  private Members run(Consumer<Members> taker) {
    return transport.call(
        REPORT, CallInput.none().payload(Members.none()).each("items", Members.class, taker));
  }

  private void take(Members element) {
    taken.add(element.whole("n").orElse(-1L));
  }

  @Test
  void elements_whileTheResponseIsOpen_areHandedOver() {
    int most = 100;
    var handed = new Semaphore(0);
    server.respond(
        out -> {
          out.write("{\"before\":1,\"items\":[{\"n\":0}");
          for (int n = 1; n < most; n++) {
            // the next one is sent only when the last one was handed over
            if (!handed.tryAcquire(20, TimeUnit.SECONDS)) {
              throw new IOException("cut");
            }
            out.write(",{\"n\":" + n + "}");
          }
          out.write("],\"after\":{\"items\":[1]}}");
        });

    var result =
        run(
            element -> {
              take(element);
              handed.release();
            });

    assertThat(taken).hasSize(most).startsWith(0L, 1L).endsWith(99L);
    assertThat(result.keySet()).containsExactly("before", "after");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "{\"n\":1}", "\"text\"", "[null,null]"})
  void elements_whereThereAreNone_areNotHandedOver(String list) {
    server.respond(out -> out.write("{\"items\":" + list + ",\"after\":true}"));

    assertThat(run(this::take).get("after")).isEqualTo(JsonValue.of(true));
    assertThat(taken).isEmpty();
  }

  @Test
  void element_thatCannotBeRead_isLeftOut() {
    server.respond(out -> out.write("{\"items\":[{\"n\":1},7,null,{\"n\":2}]}"));

    run(this::take);

    assertThat(taken).containsExactly(1L, 2L);
  }

  @Test
  void response_thatBreaksOffBeforeTheFirst_isRepeated() {
    var attempts = new AtomicInteger();
    server.respond(
        out -> {
          out.write("{\"items\":[");
          if (attempts.incrementAndGet() == 1) {
            throw new IOException("cut");
          }
          out.write("{\"n\":1},{\"n\":2}]}");
        });

    run(this::take);

    assertThat(attempts).hasValue(2);
    assertThat(taken).containsExactly(1L, 2L);
  }

  /** How a response ends too early, and the failure that tells. */
  private record End(String words, PieceServer.Body rest, Class<? extends ApiException> failure) {
    @Override
    public String toString() {
      return words;
    }
  }

  private static final CountDownLatch NEVER = new CountDownLatch(1);

  static Stream<End> ends() {
    return Stream.of(
        new End(
            "a cut",
            out -> {
              throw new IOException("cut");
            },
            ApiConnectionException.class),
        new End(
            "a cut in an element",
            out -> {
              out.write(",{\"n\":");
              throw new IOException("cut");
            },
            ApiConnectionException.class),
        new End("what is not JSON", out -> out.write(",<html>"), ApiDecodeException.class),
        new End(
            "nothing for a long time",
            out -> NEVER.await(30, TimeUnit.SECONDS),
            ApiTimeoutException.class));
  }

  @ParameterizedTest
  @MethodSource("ends")
  void response_thatEndsAfterTheFirst_failsTypedAndIsNotRepeated(End end) {
    var attempts = new AtomicInteger();
    server.respond(
        out -> {
          attempts.incrementAndGet();
          out.write("{\"items\":[{\"n\":1},{\"n\":2}");
          end.rest().write(out);
        });
    transport = transport.withOptions(o -> o.attemptTimeout(Duration.ofSeconds(2)));

    var failure = catchThrowableOfType(end.failure(), () -> run(this::take));

    assertThat(failure).isNotNull();
    assertThat(failure.attempts()).isEqualTo(1);
    assertThat(failure.mayHaveBeenApplied()).isTrue();
    assertThat(attempts).hasValue(1);
    assertThat(taken).containsExactly(1L, 2L);
    works();
  }

  @Test
  void taker_thatThrows_endsTheCallWithItsOwnException() {
    var attempts = new AtomicInteger();
    server.respond(
        out -> {
          attempts.incrementAndGet();
          out.write("{\"items\":[{\"n\":1},{\"n\":2}");
          NEVER.await(30, TimeUnit.SECONDS);
        });
    var enough = new IllegalStateException("enough");

    assertThatThrownBy(
            () ->
                run(
                    element -> {
                      take(element);
                      throw enough;
                    }))
        .isSameAs(enough);

    assertThat(taken).containsExactly(1L);
    assertThat(attempts).hasValue(1);
    works();
    assertThat(server.connections()).isEqualTo(2);
  }

  /** A taker may use the client itself, and what its call fails with is its own. */
  @Test
  void taker_whoseCallFails_getsThatFailure() {
    server.respond(out -> out.write("{\"items\":[{\"n\":1}]}"));

    var failure =
        catchThrowableOfType(
            ApiDecodeException.class,
            () ->
                run(
                    element -> {
                      server.respond(out -> out.write("<html>"));
                      transport.call(TestService.GET, CallInput.path("1"));
                    }));

    assertThat(failure.operation().name()).isEqualTo("test.things.get");
  }

  /** Nothing of the response is left where the next one arrives. */
  private void works() {
    server.respond(out -> out.write("{\"ok\":1}"));
    assertThat(transport.call(TestService.GET, CallInput.path("1")).get("ok"))
        .contains(JsonValue.of(1));
  }
}
