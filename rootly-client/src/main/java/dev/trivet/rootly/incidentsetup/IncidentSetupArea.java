package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.service.Transport;

/** How incidents are classified. Immutable and thread-safe. */
public final class IncidentSetupArea {

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public IncidentSetupArea(Transport transport) {
    this.transport = transport;
  }

  /** {@return severities: how bad incidents are} */
  public SeveritiesApi severities() {
    return new SeveritiesApi(transport);
  }
}
