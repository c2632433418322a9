package dev.trivet.core.transport;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server that writes the response's body as it likes, in chunks: a client reads at most one chunk
 * at a time, so a test decides where the body is split.
 */
final class PieceServer implements AutoCloseable {

  /** Writes the body of a response; failing cuts it off. */
  interface Body {
    void write(Pieces pieces) throws Exception;
  }

  /** What is written to. */
  static final class Pieces {
    private final OutputStream out;

    private Pieces(OutputStream out) {
      this.out = out;
    }

    void write(byte[] bytes, int from, int to) throws IOException {
      out.write((Integer.toHexString(to - from) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      out.write(bytes, from, to - from);
      out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
      out.flush();
    }

    void write(String text) throws IOException {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      write(bytes, 0, bytes.length);
    }
  }

  private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final AtomicInteger connections = new AtomicInteger();
  private volatile Body body = pieces -> pieces.write("{}");

  PieceServer() throws IOException {
    var thread = new Thread(this::accept, "piece-server");
    thread.setDaemon(true);
    thread.start();
  }

  String url() {
    return TestService.url(socket.getLocalPort());
  }

  /** How many connections were made. */
  int connections() {
    return connections.get();
  }

  void respond(Body written) {
    body = written;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        var connection = socket.accept();
        connections.incrementAndGet();
        var thread = new Thread(() -> serve(connection), "piece-connection");
        thread.setDaemon(true);
        thread.start();
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      var out = connection.getOutputStream();
      while (readHead(connection)) {
        out.write(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
        body.write(new Pieces(out));
        out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
      }
    } catch (Exception over) {
      // cut, or the client went away
    }
  }

  private static boolean readHead(Socket connection) throws IOException {
    var in = connection.getInputStream();
    int ends = 0;
    for (int next = in.read(); next >= 0; next = in.read()) {
      ends = next == '\n' ? ends + 1 : next == '\r' ? ends : 0;
      if (ends == 2) {
        return true;
      }
    }
    return false;
  }
}
