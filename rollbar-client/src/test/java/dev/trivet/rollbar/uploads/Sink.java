package dev.trivet.rollbar.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A server on a loopback port that takes one request of any size and keeps none of it. */
final class Sink implements AutoCloseable {

  private static final String DONE =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n"
          + "Connection: close\r\n\r\n{\"err\":0}";

  private final ServerSocket server;
  private final Thread thread;
  private volatile long received;

  private Sink(long most) throws IOException {
    server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    thread = new Thread(() -> serve(most), "sink");
    thread.setDaemon(true);
    thread.start();
  }

  /** A server that responds when it has received all of a request with a length. */
  static Sink patient() throws IOException {
    return new Sink(Long.MAX_VALUE);
  }

  /** A server that closes the connection after so many bytes. */
  static Sink closingAfter(long bytes) throws IOException {
    return new Sink(bytes);
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort() + "/api/1";
  }

  /** How many bytes of bodies came. */
  long received() {
    return received;
  }

  private void serve(long most) {
    try {
      while (!server.isClosed()) {
        try (var socket = server.accept()) {
          serve(socket, most);
        }
      }
    } catch (IOException e) {
      if (!server.isClosed()) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void serve(Socket socket, long most) throws IOException {
    var in = socket.getInputStream();
    long length = length(in);
    var buffer = new byte[64 * 1024];
    long total = 0;
    while (total < length && total < most) {
      int count = in.read(buffer);
      if (count < 0) {
        return;
      }
      total += count;
      received = total;
    }
    if (total >= length) {
      socket.getOutputStream().write(DONE.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
    }
  }

  /** Reads the head of a request. */
  private static long length(InputStream in) throws IOException {
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        return 0;
      }
      head.append((char) next);
    }
    return head.toString()
        .lines()
        .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:"))
        .mapToLong(line -> Long.parseLong(line.substring(15).strip()))
        .findFirst()
        .orElse(Long.MAX_VALUE);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
