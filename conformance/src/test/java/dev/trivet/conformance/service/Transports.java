package dev.trivet.conformance.service;

import dev.trivet.core.transport.ApiTransport;

/** Takes the transport out of a client. */
public final class Transports {

  private Transports() {}

  /** The transport that a client was built on. */
  public static ApiTransport of(AutoCloseable facade) {
    try {
      var field = facade.getClass().getDeclaredField("transport");
      field.setAccessible(true);
      return (ApiTransport) field.get(facade);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("every facade holds its transport", e);
    }
  }
}
