package dev.trivet.rootly.alerts;

import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/** The alert configuration: settings for all alerts of the organization, which has exactly one. */
public final class AlertConfigurationApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.alertConfiguration");

  static final Endpoint<AlertConfiguration> GET =
      GROUP.one("get", "GET v1/alert_configuration", AlertConfiguration.class);
  static final Endpoint<AlertConfiguration> UPDATE =
      GROUP
          .one("update", "PUT v1/alert_configuration", AlertConfiguration.class)
          .wrappedIn("alert_configurations");

  private final Transport transport;

  AlertConfigurationApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Reads the alert configuration of the organization.
   *
   * @return the alert configuration
   */
  public AlertConfiguration get() {
    return transport.call(GET, CallInput.none());
  }

  /**
   * Updates the alert configuration. A sent {@code alertAcknowledgment} replaces the stored one as
   * a whole. Settings of a feature that is not enabled are refused.
   *
   * @param input what to change
   * @return the alert configuration
   */
  public AlertConfiguration update(AlertConfigurationInput input) {
    return transport.send(UPDATE, input);
  }
}
