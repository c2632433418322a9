package dev.trivet.testkit.proxy;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A connection from a client, in whichever of the two protocols it speaks. */
final class ClientConnection implements Runnable {
  /** How long the client may take to notice that the connection has ended. */
  private static final int LINGER_MILLIS = 2_000;

  private static final byte[] PREFACE_START = {'P', 'R', 'I', ' '};

  private final Socket socket;
  private final Upstream upstream;
  private final FaultPlan plan;
  private final Executor threads;
  private final Consumer<ClientConnection> onEnd;
  private final AtomicBoolean ended = new AtomicBoolean();
  private volatile boolean busy;

  ClientConnection(
      Socket socket,
      Upstream upstream,
      FaultPlan plan,
      Executor threads,
      Consumer<ClientConnection> onEnd) {
    this.socket = socket;
    this.upstream = upstream;
    this.plan = plan;
    this.threads = threads;
    this.onEnd = onEnd;
  }

  @Override
  public void run() {
    try (socket) {
      socket.setTcpNoDelay(true);
      var in = new BufferedInputStream(socket.getInputStream());
      if (startsHttp2(in)) {
        new Http2Exchanges(this, in, upstream, plan, threads).serve();
      } else {
        new Http1Exchanges(this, in, upstream, plan).serve();
      }
    } catch (IOException gone) {
      // the client or the target has gone away, and the connection ends with it
    } finally {
      onEnd.accept(this);
    }
  }

  private static boolean startsHttp2(InputStream in) throws IOException {
    in.mark(PREFACE_START.length);
    var matches = true;
    for (var expected : PREFACE_START) {
      matches = matches && in.read() == expected;
      if (!matches) {
        break;
      }
    }
    in.reset();
    return matches;
  }

  OutputStream output() throws IOException {
    return socket.getOutputStream();
  }

  /** Marks the connection as one on which something is under way, or not. */
  void busy(boolean value) {
    busy = value;
  }

  /** Ends the connection if nothing is under way; false when something is, or it has ended. */
  boolean endIfIdle(ConnectionEnd end) {
    if (busy || !ended.compareAndSet(false, true)) {
      return false;
    }
    abort(end);
    return true;
  }

  /** Ends the connection from its own thread. */
  void end(ConnectionEnd end) throws IOException {
    if (end == ConnectionEnd.FIN) {
      finish();
    }
    abort(end);
  }

  /** Says the end, and reads what the client still sends: closing before that would be a reset. */
  private void finish() {
    try {
      socket.shutdownOutput();
      socket.setSoTimeout(LINGER_MILLIS);
      var rest = socket.getInputStream();
      while (rest.read() >= 0) {
        // thrown away
      }
    } catch (IOException impatient) {
      // the client keeps its side open, or is gone
    }
  }

  /** Ends the connection from any thread, without waiting for the client. */
  void abort(ConnectionEnd end) {
    try {
      if (end == ConnectionEnd.RST) {
        socket.setSoLinger(true, 0);
      }
      socket.close();
    } catch (SocketException closedAlready) {
      // nothing is left to end
    } catch (IOException failed) {
      throw new IllegalStateException("a socket cannot be closed", failed);
    }
  }

  /** Waits until the client ends the connection. */
  static void awaitEnd(InputStream in) throws IOException {
    while (in.read() >= 0) {
      // whatever it sends, nobody listens
    }
    throw new EOFException("the client has given up");
  }
}
