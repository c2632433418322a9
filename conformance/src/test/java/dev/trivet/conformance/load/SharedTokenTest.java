package dev.trivet.conformance.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.testkit.FakeHoneybadger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Several JVMs share a token and know of each other only by what the service says. It prints a row
 * of the table in {@code docs/recipes/many-machines.md}; {@code -Dshared.calls=128} gives the
 * figures there.
 */
@Timeout(170)
class SharedTokenTest {

  private static final int CALLS_OF_EACH = Integer.getInteger("shared.calls", 32);
  private static final int LIMIT = CALLS_OF_EACH * 3 / 4;
  private static final Duration WINDOW = Duration.ofSeconds(2);

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void calls_ofSeveralJvmsWithOneToken_areRefusedAtMostAndNeverLost(int jvms) throws Exception {
    try (var fake = FakeHoneybadger.start()) {
      fake.limits().allow(LIMIT, WINDOW);
      long start = System.nanoTime();
      var running = new ArrayList<Process>();
      for (int i = 0; i < jvms; i++) {
        running.add(startJvm(fake));
      }
      int failed = 0;
      for (var process : running) {
        try (var out = process.inputReader()) {
          failed += Integer.parseInt(out.readLine());
        }
        assertThat(process.waitFor()).isZero();
      }

      int calls = jvms * CALLS_OF_EACH;
      int requests = fake.requests().size();
      int refused = fake.limits().refused();
      System.out.printf(
          Locale.ROOT,
          "| %d | %d | %d | %d | %d | %.1f |%n",
          jvms,
          calls,
          requests,
          refused,
          failed,
          (System.nanoTime() - start) / 1e9);
      assertThat(requests - refused).as("requests that were served").isEqualTo(calls - failed);
      if (jvms == 1) {
        // a JVM alone knows nothing of the limit before the first response, and all of it after
        assertThat(failed).isZero();
        assertThat(refused).isLessThan(calls / 4);
      }
    }
  }

  private static Process startJvm(FakeHoneybadger fake) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-cp",
            System.getProperty("java.class.path"),
            SharedTokenCaller.class.getName(),
            fake.baseUrl(),
            fake.token(),
            Integer.toString(CALLS_OF_EACH))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
