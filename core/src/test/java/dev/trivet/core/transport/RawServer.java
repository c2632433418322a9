package dev.trivet.core.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on a plain socket that writes responses byte for byte as a test says. */
final class RawServer implements AutoCloseable {

  /** A response that is never written: the client waits. */
  static final byte[] SILENCE = {};

  static final String JSON = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

  private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final BlockingQueue<byte[]> responses = new LinkedBlockingQueue<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();
  private final Semaphore ended = new Semaphore(0);
  private final CountDownLatch silent = new CountDownLatch(1);

  RawServer() throws IOException {
    daemon(this::accept);
  }

  private static void daemon(Runnable work) {
    var thread = new Thread(work, "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  String url() {
    return TestService.url(socket.getLocalPort());
  }

  /** Writes this to the next request that has no response yet; ends the connection if it must. */
  RawServer respond(String raw) {
    responses.add(raw.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  RawServer respond(byte[] raw) {
    responses.add(raw);
    return this;
  }

  RawServer json(String body) {
    return respond(
        JSON
            + "Content-Length: "
            + body.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n"
            + body);
  }

  /** The request lines received so far. */
  List<String> requests() {
    return requests;
  }

  int connections() {
    return connections.get();
  }

  /** Waits until a request is left without a response. */
  void awaitSilence() throws InterruptedException {
    silent.await();
  }

  /** Waits until as many connections have ended from the client's side, and tells whether so. */
  boolean awaitEnds(int count) throws InterruptedException {
    return ended.tryAcquire(count, 10, TimeUnit.SECONDS);
  }

  /** Closes all connections from this side, as servers do with idle ones. */
  void closeConnections() throws IOException {
    for (var connection : open) {
      connection.close();
    }
    open.clear();
  }

  /** The same after they were idle for longer than a client leaves them without a look. */
  void closeIdleConnections() throws IOException {
    closeConnections();
    long until = System.nanoTime() + 5_000_000;
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
    closeConnections();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        var connection = socket.accept();
        connections.incrementAndGet();
        open.add(connection);
        daemon(() -> serve(connection));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try {
      for (var line = readRequest(connection); !line.isEmpty(); line = readRequest(connection)) {
        requests.add(line);
        var response = responses.take();
        if (response == SILENCE) {
          silent.countDown();
          connection.getInputStream().read();
          return;
        }
        connection.getOutputStream().write(response);
        connection.getOutputStream().flush();
        if (mustClose(new String(response, StandardCharsets.ISO_8859_1))) {
          connection.close();
          return;
        }
      }
    } catch (IOException | InterruptedException over) {
      // the client went away, or the test is over
    } finally {
      ended.release();
    }
  }

  /** Whether fewer bytes follow than the head announced. */
  private static boolean mustClose(String response) {
    int head = response.indexOf("\r\n\r\n");
    var lower = response.toLowerCase(Locale.ROOT);
    int at = lower.indexOf("content-length:");
    if (head < 0 || at < 0 || at > head) {
      return true;
    }
    int length = Integer.parseInt(response.substring(at + 15, response.indexOf('\r', at)).strip());
    return response.length() - head - 4 < length;
  }

  private static String readRequest(Socket connection) throws IOException {
    var in = connection.getInputStream();
    var head = new StringBuilder();
    while (!head.toString().endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        return "";
      }
      head.append((char) next);
    }
    for (var line : head.toString().split("\r\n")) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        in.readNBytes(Integer.parseInt(line.substring(15).strip()));
      }
    }
    return head.substring(0, head.indexOf("\r\n"));
  }
}
