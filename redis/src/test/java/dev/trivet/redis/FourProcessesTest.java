package dev.trivet.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FaultAction;
import dev.trivet.testkit.LimitHeaders;
import dev.trivet.testsupport.RedisServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Four processes with one token make five times as many calls as fit into a window. It prints a row
 * of the table in {@code docs/recipes/many-machines.md}.
 */
@EnabledIf("dev.trivet.testsupport.RedisServer#isInstalled")
@Timeout(170)
class FourProcessesTest {

  private static final int PROCESSES = 4;
  private static final int LIMIT = 24;
  private static final int CALLS_OF_EACH = 5 * LIMIT / PROCESSES;
  private static final Duration WINDOW = Duration.ofSeconds(2);

  private final List<Process> processes = new ArrayList<>();
  private final List<BufferedReader> outputs = new ArrayList<>();
  private RedisServer redis;
  private FakeHoneybadger service;
  private FakeHoneybadger unlimited;

  @BeforeEach
  void start() throws IOException {
    redis = RedisServer.start();
    service = FakeHoneybadger.start();
    unlimited = FakeHoneybadger.start();
    // seconds until the reset: the family that does not round to a second of the clock
    service.faults().limitHeaders(LimitHeaders.X_RATE_LIMIT);
    service.limits().allow(LIMIT, WINDOW);
    for (int i = 0; i < PROCESSES; i++) {
      processes.add(startProcess());
    }
    for (var process : processes) {
      var output = process.inputReader();
      outputs.add(output);
      assertThat(output.readLine()).isEqualTo("ready");
    }
  }

  @AfterEach
  void stop() {
    processes.forEach(Process::destroyForcibly);
    unlimited.close();
    service.close();
    redis.close();
  }

  @Test
  void calls_ofFourProcesses_fillEveryWindowAndAreNeverRefused() throws IOException {
    long start = System.nanoTime();
    int failed = run();
    var took = Duration.ofNanos(System.nanoTime() - start);

    print(failed, took);
    assertThat(failed).isZero();
    assertThat(service.limits().refused()).isZero();
    assertThat(service.requests()).hasSize(PROCESSES * CALLS_OF_EACH);
    // four whole windows, and the calls of the fifth
    assertThat(took)
        .isBetween(WINDOW.multipliedBy(4), WINDOW.multipliedBy(4).multipliedBy(105).dividedBy(100));
  }

  @Test
  void calls_whenRedisIsKilledAndRestartedInTheMiddle_allSucceed() throws Exception {
    var inTheMiddle = new CountDownLatch(LIMIT + LIMIT / 2);
    var later = new CountDownLatch(3 * LIMIT);
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
    long start = System.nanoTime();
    int failed = run();
    operator.join();

    print(failed, Duration.ofNanos(System.nanoTime() - start));
    assertThat(failed).isZero();
    assertThat(service.requests().size() - service.limits().refused())
        .as("requests that were served")
        .isEqualTo(PROCESSES * CALLS_OF_EACH);
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

  private void print(int failed, Duration took) {
    System.out.printf(
        Locale.ROOT,
        "| %d | %d | %d | %d | %d | %.2f |%n",
        PROCESSES,
        PROCESSES * CALLS_OF_EACH,
        service.requests().size(),
        service.limits().refused(),
        failed,
        took.toNanos() / 1e9);
  }

  private int run() throws IOException {
    for (var process : processes) {
      process.getOutputStream().write('\n');
      process.getOutputStream().flush();
    }
    int failed = 0;
    for (var output : outputs) {
      failed += Integer.parseInt(output.readLine());
    }
    return failed;
  }

  private Process startProcess() throws IOException {
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
            redis.uri(),
            Integer.toString(CALLS_OF_EACH))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
