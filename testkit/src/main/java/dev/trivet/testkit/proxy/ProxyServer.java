package dev.trivet.testkit.proxy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Accepts connections and serves each on a thread of its own, up to a bound. */
final class ProxyServer implements AutoCloseable {
  private static final int MOST_CONNECTIONS = 512;
  private static final int BACKLOG = 128;

  private final ServerSocket socket;
  private final Upstream upstream;
  private final FaultPlan plan;
  private final Set<ClientConnection> connections = ConcurrentHashMap.newKeySet();
  private final AtomicInteger threads = new AtomicInteger();
  private final ExecutorService pool =
      new ThreadPoolExecutor(
          0, MOST_CONNECTIONS, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), this::thread);

  private ProxyServer(Upstream upstream, FaultPlan plan) throws IOException {
    this.upstream = upstream;
    this.plan = plan;
    this.socket = new ServerSocket(0, BACKLOG, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
  }

  static ProxyServer start(Upstream upstream, FaultPlan plan) throws IOException {
    var server = new ProxyServer(upstream, plan);
    server.thread(server::accept).start();
    return server;
  }

  private Thread thread(Runnable work) {
    var thread = new Thread(work, "fault-proxy-" + port() + "-" + threads.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  int port() {
    return socket.getLocalPort();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        serve(socket.accept());
      } catch (IOException closed) {
        // by close(), or a client that was gone before it was accepted
      }
    }
  }

  private void serve(Socket client) throws IOException {
    var connection = new ClientConnection(client, upstream, plan, pool, connections::remove);
    connections.add(connection);
    try {
      pool.execute(connection);
    } catch (RejectedExecutionException full) {
      connections.remove(connection);
      client.close();
    }
  }

  int connections() {
    return connections.size();
  }

  int closeIdle(ConnectionEnd end) {
    var closed = 0;
    for (var connection : connections) {
      if (connection.endIfIdle(end)) {
        closed++;
      }
    }
    return closed;
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException failed) {
      throw new IllegalStateException("a socket cannot be closed", failed);
    }
    pool.shutdownNow();
    connections.forEach(connection -> connection.abort(ConnectionEnd.RST));
  }
}
