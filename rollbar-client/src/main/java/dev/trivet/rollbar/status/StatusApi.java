package dev.trivet.rollbar.status;

import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Transport;
import dev.trivet.rollbar.wire.RollbarAuth;

/** Whether Rollbar can be reached. Immutable and thread-safe. Needs no token, and sends none. */
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
   * Asks whether Rollbar is there.
   *
   * @return true when it is; false when something else responds in its place, such as the login
   *     page of a network
   * @see <a href="https://docs.rollbar.com/reference/getting-started-1">Rollbar API reference</a>
   */
  public boolean ping() {
    return transport.call(PING).strip().equals("pong");
  }
}
