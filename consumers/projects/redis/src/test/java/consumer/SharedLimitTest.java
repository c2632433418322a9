package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakesExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FakesExtension.class)
class SharedLimitTest {

  /** Needs {@code /usr/bin/redis-server}. */
  @Test
  void teams_whileRedisResponds_areListed(FakeHoneybadger fake) throws Exception {
    int port = freePort();
    var redis =
        new ProcessBuilder(
                "/usr/bin/redis-server",
                "--bind",
                "127.0.0.1",
                "--port",
                Integer.toString(port),
                "--save",
                "")
            .redirectErrorStream(true)
            .start();
    try {
      for (var line = ""; !line.contains("Ready to accept"); ) {
        line = redis.inputReader().readLine();
      }

      assertEquals("+1", SharedLimit.teams(uri(port), fake.baseUrl(), fake.token()));
    } finally {
      redis.destroy();
      redis.waitFor();
    }
  }

  @Test
  void teams_withoutRedis_areListedAllTheSame(FakeHoneybadger fake) throws IOException {
    assertEquals("-1", SharedLimit.teams(uri(freePort()), fake.baseUrl(), fake.token()));
  }

  private static String uri(int port) {
    return "redis://127.0.0.1:" + port;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
