package dev.trivet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import dev.trivet.testkit.proxy.FaultProxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class UnclosedFakesTest {

  /** Starts fakes and a proxy, uses them, and forgets to close them. */
  static final class Program {
    private Program() {}

    public static void main(String[] args) {
      for (var fake : List.of(FakeRollbar.start(), FakeRootly.start(), FakeHoneybadger.start())) {
        FaultProxy.start(fake);
        fake.faults().slow(Duration.ofMillis(5));
        var status = Wire.to(fake).get("/teams").status();
        System.out.println(fake.getClass().getSimpleName() + " " + status);
      }
    }
  }

  @Test
  void jvm_whenFakesAreNeverClosed_endsAllTheSame(@TempDir Path folder) throws Exception {
    var output = folder.resolve("output").toFile();
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes = System.getProperty("java.class.path");
    var started =
        new ProcessBuilder(java, "-Xmx256m", "-cp", classes, Program.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(output)
            .start();
    try {
      assertThat(started.waitFor(100, TimeUnit.SECONDS)).as("the JVM has ended").isTrue();
      assertThat(contentOf(output))
          .contains("FakeRollbar 200", "FakeRootly 200", "FakeHoneybadger 200");
      assertThat(started.exitValue()).isZero();
    } finally {
      started.destroyForcibly();
    }
  }
}
