package dev.trivet.core.transport;

import okhttp3.Connection;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One request of a call: what is known about its way. Written by one thread, read by two. */
final class Attempt {

  private final Thread caller = Thread.currentThread();
  private final long connectDeadline;
  private volatile @Nullable Connection connection;
  private volatile boolean sent;
  private volatile boolean stale;
  private volatile boolean connectTimedOut;
  private volatile @Nullable String retryAfter;
  private volatile @Nullable Response arrived;

  /**
   * Begins.
   *
   * @param connectNanos how long it may take until a connection is ready
   */
  Attempt(long connectNanos) {
    this.connectDeadline = System.nanoTime() + connectNanos;
  }

  /** A connection is ready. */
  void connected(Connection ready) {
    connection = ready;
  }

  @Nullable Connection connection() {
    return connection;
  }

  /** The connection was closed by the other side before anything was sent. */
  void stale() {
    stale = true;
  }

  /** Whether the last connection was of no use; nothing was sent then. */
  boolean isStale() {
    return stale;
  }

  /** The request is handed to the connection now. */
  void sent() {
    sent = true;
    stale = false;
  }

  /** Whether the service may have seen the request. */
  boolean wasSent() {
    return sent;
  }

  /** Keeps a header that OkHttp must not see, because it would act on it. */
  void retryAfter(String value) {
    retryAfter = value;
  }

  /** The response with what was kept from OkHttp. */
  Response restore(Response response) {
    var kept = retryAfter;
    if (kept == null) {
      return response;
    }
    // as it came, whatever characters are in it
    var headers = response.headers().newBuilder().addUnsafeNonAscii("Retry-After", kept).build();
    return response.newBuilder().headers(headers).build();
  }

  /** A response has come from the network. */
  void arrived(Response response) {
    arrived = response;
  }

  /**
   * Gives the connection back, which code of the caller that threw after the response has come has
   * left open; does nothing after an attempt that went its way.
   */
  void release() {
    var left = arrived;
    if (left != null) {
      try {
        left.close();
      } catch (Throwable e) {
        Callbacks.threw(e);
      }
    }
  }

  /** Whether somebody interrupts the caller, who may be blocked where no interrupt is noticed. */
  boolean isInterrupted() {
    return caller.isInterrupted();
  }

  /** Whether it takes too long until a connection is ready; remembered. */
  boolean isConnectTimeUsedUp() {
    if (connection == null && System.nanoTime() - connectDeadline > 0) {
      connectTimedOut = true;
    }
    return connectTimedOut;
  }
}
