package dev.trivet.core.transport;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import okhttp3.Connection;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/**
 * Notices pooled connections that the other side has closed, before a request is written to them:
 * afterwards nobody could tell whether the service has seen it. Thread-safe.
 */
final class ConnectionCheck {

  /** Shorter pauses are not worth a look, which takes a millisecond while nothing is wrong. */
  private static final long SHORT_NANOS = 2_000_000;

  private final Map<Connection, Long> lastUsed = Collections.synchronizedMap(new WeakHashMap<>());

  /** A connection goes back to the pool. */
  void used(@Nullable Connection connection) {
    if (connection != null) {
      lastUsed.put(connection, System.nanoTime());
    }
  }

  /** Whether the connection is of no use any more; closes it then. */
  boolean isDead(Connection connection) throws IOException {
    var since = lastUsed.get(connection);
    if (since == null
        || System.nanoTime() - since < SHORT_NANOS
        || connection.protocol() != Protocol.HTTP_1_1) {
      // over HTTP/2 a thread of OkHttp reads all the time, and we would wait for it
      return false;
    }
    var socket = connection.socket();
    if (isOpen(socket)) {
      return false;
    }
    socket.close();
    return true;
  }

  /** Between two requests the other side has nothing to say: an end, or any byte, means no good. */
  private static boolean isOpen(Socket socket) {
    try {
      int timeout = socket.getSoTimeout();
      socket.setSoTimeout(1);
      try {
        socket.getInputStream().read();
        return false;
      } finally {
        socket.setSoTimeout(timeout);
      }
    } catch (SocketTimeoutException silent) {
      return true;
    } catch (IOException broken) {
      return false;
    }
  }
}
