package dev.trivet.honeybadger.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.honeybadger.Api;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** However many events there are, only one call's worth of them is in memory. */
@Timeout(30)
class EventMemoryTest {

  private static final long EVENTS = 100_000;

  @RegisterExtension static final Api API = new Api();

  @Test
  void events_whenAHundredThousand_needAHeapOf32Megabytes() throws Exception {
    API.respond(201, "");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-cp",
                classPath(),
                ManyEvents.class.getName(),
                API.server().baseUrl() + "/v1",
                Long.toString(EVENTS))
            .redirectErrorStream(true)
            .start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(output.strip()).isEqualTo(Long.toString(EVENTS));
    assertThat(API.requests().stream().mapToLong(request -> lines(request.getBody())).sum())
        .isEqualTo(EVENTS);
  }

  /** Modules or not: the other JVM takes everything from its class path. */
  private static String classPath() throws URISyntaxException {
    var tests = EventMemoryTest.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    var separator = System.getProperty("path.separator");
    return String.join(
        separator,
        System.getProperty("java.class.path"),
        System.getProperty("jdk.module.path", ""),
        Path.of(tests).toString());
  }

  private static long lines(byte[] compressed) {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
