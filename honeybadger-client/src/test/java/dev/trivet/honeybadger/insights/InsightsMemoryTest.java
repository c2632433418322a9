package dev.trivet.honeybadger.insights;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** However many rows a query finds, one at a time is in memory. */
@Timeout(60)
class InsightsMemoryTest {

  private static final long ROWS = 200_000;
  private static final String TEXT = "payload ".repeat(25);

  @Test
  void forEachRow_whenThereAre45Megabytes_needsAHeapOf24Megabytes() throws Exception {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var thread = new Thread(() -> respond(server), "rows");
      thread.setDaemon(true);
      thread.start();
      var process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx24m",
                  "-XX:+UseSerialGC",
                  "-cp",
                  classPath(),
                  ManyRows.class.getName(),
                  "http://127.0.0.1:" + server.getLocalPort() + "/v2")
              .redirectErrorStream(true)
              .start();
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertThat(output.strip()).isEqualTo(ROWS + " rows, sum " + ROWS * (ROWS - 1) / 2);
    }
  }

  /** Serves one request, whatever it is. */
  private static void respond(ServerSocket server) {
    try (var socket = server.accept();
        var out = new BufferedOutputStream(socket.getOutputStream())) {
      var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
      for (var line = in.readLine(); !line.isEmpty(); line = in.readLine()) {}
      write(out, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n");
      write(out, "{\"results\":[");
      for (long n = 0; n < ROWS; n++) {
        write(out, (n == 0 ? "" : ",") + "{\"n\":" + n + ",\"text\":\"" + TEXT + "\"}");
      }
      write(out, "],\"meta\":{}}");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(US_ASCII));
  }

  /** Modules or not: the other JVM takes everything from its class path. */
  private static String classPath() throws Exception {
    var tests = InsightsMemoryTest.class.getProtectionDomain().getCodeSource().getLocation();
    return String.join(
        System.getProperty("path.separator"),
        System.getProperty("java.class.path"),
        System.getProperty("jdk.module.path", ""),
        Path.of(tests.toURI()).toString());
  }
}
