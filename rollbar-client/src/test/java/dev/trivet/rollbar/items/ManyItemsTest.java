package dev.trivet.rollbar.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A million items are listed by a JVM with 32 MB. */
@Timeout(60)
class ManyItemsTest {

  private static final int PER_PAGE = 100;
  private static final int PAGES = 10_000;

  @Test
  void list_whenThereAreAMillionItems_needsAHeapOf32Megabytes() throws Exception {
    try (var server = new ItemServer(PAGES, PER_PAGE)) {
      var process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx32m",
                  "-XX:+UseSerialGC",
                  "-cp",
                  System.getProperty("java.class.path"),
                  ManyItems.class.getName(),
                  server.url())
              .redirectErrorStream(true)
              .start();
      try {
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.SECONDS)).as("it ends").isTrue();
        long count = (long) PAGES * PER_PAGE;
        assertThat(output.strip()).isEqualTo(count + " items, sum " + count * (count + 1) / 2);
      } finally {
        process.destroyForcibly();
      }
    }
  }
}
