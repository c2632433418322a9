package dev.trivet.conformance.service;

import dev.trivet.testkit.proxy.FaultProxy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.locks.LockSupport;

/** What clients have sent through a proxy and what has not yet come to its end. */
public final class InFlight {

  private static final int LOOKS = 10_000;
  private static final long LOOK_NANOS = 1_000_000;

  private InFlight() {}

  /**
   * Waits until a proxy has no connection left, so that no request can reach the service behind it
   * any more. The clients must have closed their connections.
   *
   * @return whether it came to that within reasonable time
   */
  public static boolean awaitNone(FaultProxy proxy) {
    awaitAccepted(proxy);
    for (int look = 0; look < LOOKS; look++) {
      if (proxy.connections() == 0) {
        return true;
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
    return false;
  }

  /**
   * A connection that the proxy has yet to accept is not counted, and may hold a whole request.
   * Connections are accepted in order, so all of them are when this one has been served.
   */
  private static void awaitAccepted(FaultProxy proxy) {
    var url = URI.create(proxy.baseUrl());
    try (var last = new Socket(url.getHost(), url.getPort())) {
      last.shutdownOutput();
      last.getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
