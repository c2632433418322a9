package dev.trivet.rootly.integrations;

import dev.trivet.core.service.Transport;

/**
 * Connections between Rootly and your own systems: webhooks, edge connectors and private agents.
 */
public final class IntegrationsArea {

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public IntegrationsArea(Transport transport) {
    this.transport = transport;
  }

  /** {@return webhook endpoints: URLs that Rootly calls when something happens} */
  public WebhookEndpointsApi webhookEndpoints() {
    return new WebhookEndpointsApi(transport);
  }

  /** {@return webhook deliveries: the requests that Rootly sends to webhook endpoints} */
  public WebhookDeliveriesApi webhookDeliveries() {
    return new WebhookDeliveriesApi(transport);
  }

  /**
   * {@return edge connectors: programs in your infrastructure that poll Rootly for events and run
   * actions}
   */
  public EdgeConnectorsApi edgeConnectors() {
    return new EdgeConnectorsApi(transport);
  }

  /** {@return edge connector actions: scripts and HTTP requests that edge connectors can run} */
  public EdgeConnectorActionsApi edgeConnectorActions() {
    return new EdgeConnectorActionsApi(transport);
  }

  /**
   * {@return private agents: programs in your network that give Rootly access to the systems there}
   */
  public PrivateAgentsApi privateAgents() {
    return new PrivateAgentsApi(transport);
  }
}
