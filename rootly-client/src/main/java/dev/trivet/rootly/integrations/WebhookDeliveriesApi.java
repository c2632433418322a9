package dev.trivet.rootly.integrations;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/** Webhook deliveries: what Rootly sends to webhook endpoints. Immutable and thread-safe. */
public final class WebhookDeliveriesApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.webhookDeliveries");

  static final Endpoint<Listing<WebhookDelivery>> LIST =
      GROUP.page(
          "list", "GET v1/webhooks/endpoints/{endpoint_id}/deliveries", WebhookDelivery.class);
  static final Endpoint<WebhookDelivery> DELIVER =
      GROUP.one("deliver", "POST v1/webhooks/deliveries/{id}/deliver", WebhookDelivery.class);
  static final Endpoint<WebhookDelivery> GET =
      GROUP.one("get", "GET v1/webhooks/deliveries/{id}", WebhookDelivery.class);

  private final Transport transport;

  WebhookDeliveriesApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists webhook deliveries.
   *
   * @param endpointId the ID of the endpoint
   * @param query which ones
   * @return the webhook deliveries; fetched while they are walked
   */
  public Listing<WebhookDelivery> list(String endpointId, WebhookDeliveryQuery query) {
    return transport.call(LIST, CallInput.path(endpointId).query(query.parameters()));
  }

  /**
   * Sends a webhook delivery to its endpoint again.
   *
   * @param id the ID of the webhook delivery
   * @return the webhook delivery
   */
  public WebhookDelivery deliver(String id) {
    return transport.call(DELIVER, CallInput.path(id));
  }

  /**
   * Reads one webhook delivery.
   *
   * @param id the ID of the webhook delivery
   * @return the webhook delivery
   */
  public WebhookDelivery get(String id) {
    return transport.call(GET, CallInput.path(id));
  }
}
