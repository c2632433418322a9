package dev.trivet.rollbar.status;

import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Transport;
import dev.trivet.rollbar.wire.RollbarAuth;

/**
 * Checks whether Rollbar can be reached. Immutable and thread-safe. Its call needs no token, and
 * sends none.
 */
public final class StatusApi {

  static final Endpoint<String> PING =
      Endpoint.one("rollbar.status.ping", "GET status/ping", String.class)
          .plainText()
          .credential(RollbarAuth.NONE);

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public StatusApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Checks whether the Rollbar API responds.
   *
   * @return true when Rollbar responds; false when something else responds in its place, such as
   *     the login page of a network
   * @see <a href="https://docs.rollbar.com/reference/getting-started-1">Rollbar API reference</a>
   */
  public boolean ping() {
    return transport.call(PING).strip().equals("pong");
  }
}
