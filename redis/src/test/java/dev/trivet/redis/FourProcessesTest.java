package dev.trivet.redis;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FaultAction;
import dev.trivet.testkit.LimitHeaders;
import dev.trivet.testsupport.RedisServer;
import io.lettuce.core.RedisClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Four processes with one token make more calls than fit into a window. It prints rows of the table
 * in {@code docs/recipes/many-machines.md}.
 */
@EnabledIf("dev.trivet.testsupport.RedisServer#isInstalled")
@Timeout(170)
class FourProcessesTest {

  private static final int PROCESSES = 4;
  private static final int LIMIT = 24;
  private static final Duration WINDOW = Duration.ofSeconds(2);

  private static final List<Process> RUNNING = new ArrayList<>();
  private static final List<BufferedReader> OUTPUTS = new ArrayList<>();
  private static RedisServer redis;
  private static FakeHoneybadger service;
  private static FakeHoneybadger unlimited;

  @BeforeAll
  static void start() throws IOException {
    redis = RedisServer.start();
    service = FakeHoneybadger.start();
    unlimited = FakeHoneybadger.start();
    // seconds until the reset: the family that does not round to a second of the clock
    service.faults().limitHeaders(LimitHeaders.X_RATE_LIMIT);
    for (int i = 0; i < PROCESSES; i++) {
      RUNNING.add(startProcess());
    }
    for (var process : RUNNING) {
      var output = process.inputReader();
      OUTPUTS.add(output);
      assertThat(output.readLine()).isEqualTo("ready");
    }
  }

  @AfterAll
  static void stop() {
    RUNNING.forEach(Process::destroyForcibly);
    unlimited.close();
    service.close();
    redis.close();
  }

  /**
   * What became of some calls.
   *
   * @param calls how many
   * @param failed of the calls
   * @param refused requests that the service refused
   * @param requests all of them
   * @param span from the first request to the last
   */
  private record Outcome(int calls, int failed, int refused, int requests, Duration span) {

    String row() {
      return String.format(
          Locale.ROOT,
          "| %d | %d | %d | %d | %d | %.2f |",
          PROCESSES,
          calls,
          requests,
          refused,
          failed,
          span.toNanos() / 1e9);
    }
  }

  @Test
  void calls_ofFourProcesses_fillEveryWindowAndAreNeverRefused() throws IOException {
    var outcome = run(5 * LIMIT);

    System.out.println(outcome.row());
    assertThat(outcome.failed()).isZero();
    assertThat(outcome.refused()).isZero();
    assertThat(outcome.requests()).isEqualTo(outcome.calls());
    // four whole windows, and the calls of the fifth. Had a window been left unused, the calls
    // would
    // have ended in the sixth. How soon after the start of the fifth they end depends on what else
    // the machine does; the recipe has a measured figure.
    assertThat(outcome.span()).isBetween(WINDOW.multipliedBy(4), WINDOW.multipliedBy(5));
  }

  @Test
  void calls_whenRedisIsKilledAndRestartedInTheMiddle_allSucceed() throws Exception {
    var inTheMiddle = new CountDownLatch(LIMIT / 2);
    var later = new CountDownLatch(LIMIT + LIMIT / 2);
    service
        .faults()
        .script(
            call -> {
              inTheMiddle.countDown();
              later.countDown();
              return FaultAction.none();
            });
    var operator =
        new Thread(
            () -> {
              await(inTheMiddle);
              redis.kill();
              await(later);
              redis.restart();
            });
    operator.start();
    var outcome = run(3 * LIMIT);
    operator.join();

    System.out.println(outcome.row());
    assertThat(outcome.failed()).isZero();
    assertThat(outcome.requests() - outcome.refused()).isEqualTo(outcome.calls());
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("not so many calls in a minute");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Runs from a state in which nothing is known of a window that has not begun. */
  private static Outcome run(int calls) throws IOException {
    service.limits().allow(LIMIT, WINDOW);
    try (var client = RedisClient.create(redis.uri());
        var connection = client.connect()) {
      connection.sync().flushall();
    }
    int requestsBefore = service.requests().size();
    int refusedBefore = service.limits().refused();
    for (var process : RUNNING) {
      var input = process.getOutputStream();
      input.write((calls / PROCESSES + "\n").getBytes(StandardCharsets.UTF_8));
      input.flush();
    }
    int failed = 0;
    for (var output : OUTPUTS) {
      failed += Integer.parseInt(output.readLine());
    }
    var times =
        service.requests().stream()
            .map(LoggedRequest::getLoggedDate)
            .sorted()
            .skip(requestsBefore)
            .toList();
    return new Outcome(
        calls,
        failed,
        service.limits().refused() - refusedBefore,
        times.size(),
        Duration.between(times.get(0).toInstant(), times.get(times.size() - 1).toInstant()));
  }

  private static Process startProcess() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-cp",
            System.getProperty("java.class.path"),
            FourProcessesCaller.class.getName(),
            service.baseUrl(),
            service.token(),
            unlimited.baseUrl(),
            unlimited.token(),
            redis.uri())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
