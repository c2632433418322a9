package dev.trivet.core.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.core.RetryPolicy;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.CallInput;
import dev.trivet.testkit.time.VirtualTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A pooled connection that dies after the server has read the request must not send it twice. */
@Timeout(30)
class OneShotTest {

  @Test
  void post_whenPooledConnectionDiesAfterItWasRead_isSentOnceAndInDoubt() throws Exception {
    try (var server = new DyingServer();
        var transport = TestService.transport(server.url(), new VirtualTime())) {
      transport.call(TestService.GET, CallInput.path("warm-up"));

      var error =
          catchThrowableOfType(
              ApiConnectionException.class,
              () ->
                  transport.call(
                      TestService.CREATE, CallInput.none().payload(JsonValue.from(Map.of()))));

      assertThat(server.posts()).hasSize(1);
      assertThat(error.mayHaveBeenApplied()).isTrue();
      assertThat(error).hasMessageContaining("may have been applied");
    }
  }

  @Test
  void get_whenPooledConnectionDies_isRepeatedByTheRuleAndSucceeds() throws Exception {
    try (var server = new DyingServer();
        var transport = TestService.transport(server.url(), new VirtualTime())) {
      transport.call(TestService.GET, CallInput.path("warm-up"));
      assertThat(transport.call(TestService.GET, CallInput.path("die-once"))).isNotNull();

      assertThat(server.requests()).hasSize(3);
    }
  }

  @Test
  void get_whenPooledConnectionDiesAndPolicyIsNone_isSentOnce() throws Exception {
    try (var server = new DyingServer();
        var transport = TestService.transport(server.url(), new VirtualTime())) {
      transport.call(TestService.GET, CallInput.path("warm-up"));
      var once = transport.withOptions(o -> o.retryPolicy(RetryPolicy.none()));

      assertThatThrownBy(() -> once.call(TestService.GET, CallInput.path("die-once")))
          .isInstanceOf(ApiConnectionException.class);

      assertThat(server.requests()).hasSize(2);
    }
  }

  /** Proves that the server above really provokes what the transport prevents. */
  @Test
  void plainOkHttp_whenPooledConnectionDies_sendsThePostTwice() throws Exception {
    try (var server = new DyingServer()) {
      var plain = new OkHttpClient();
      plain
          .newCall(new Request.Builder().url(server.url() + "/things/warm-up").build())
          .execute()
          .close();
      var post =
          new Request.Builder()
              .url(server.url() + "/things")
              .post(RequestBody.create("{}", MediaType.get("application/json")))
              .build();
      plain.newCall(post).execute().close();

      assertThat(server.posts()).hasSize(2);
      plain.connectionPool().evictAll();
    }
  }

  /**
   * Responds, except that the first POST and the first {@code die-once} are read and then cut off.
   */
  private static final class DyingServer implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    DyingServer() throws IOException {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      var thread = new Thread(this::accept, "dying-server");
      thread.setDaemon(true);
      thread.start();
    }

    String url() {
      return "http://127.0.0.1:" + socket.getLocalPort() + "/api";
    }

    List<String> requests() {
      return requests;
    }

    List<String> posts() {
      return requests.stream().filter(line -> line.startsWith("POST")).toList();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }

    private void accept() {
      while (!socket.isClosed()) {
        try {
          var connection = socket.accept();
          var thread = new Thread(() -> serve(connection), "dying-connection");
          thread.setDaemon(true);
          thread.start();
        } catch (IOException closed) {
          return;
        }
      }
    }

    private void serve(Socket connection) {
      try (connection) {
        for (var line = readRequest(connection); !line.isEmpty(); line = readRequest(connection)) {
          requests.add(line);
          boolean first = requests.stream().filter(line::equals).count() == 1;
          if (first && (line.startsWith("POST") || line.contains("die-once"))) {
            return;
          }
          connection
              .getOutputStream()
              .write(
                  "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
                      .getBytes(StandardCharsets.US_ASCII));
        }
      } catch (IOException cut) {
        // the client went away
      }
    }

    /** The request line, after reading head and body; empty at the end. */
    private static String readRequest(Socket connection) throws IOException {
      var in = connection.getInputStream();
      var head = new ByteArrayOutputStream();
      while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
        int next = in.read();
        if (next < 0) {
          return "";
        }
        head.write(next);
      }
      var lines = head.toString(StandardCharsets.US_ASCII).split("\r\n");
      for (var line : lines) {
        if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
          in.readNBytes(Integer.parseInt(line.substring(15).strip()));
        }
      }
      return lines[0];
    }
  }
}
