package dev.trivet.rootly.integrations;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Webhook deliveries: the requests that Rootly sends to webhook endpoints.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/webhooksdeliveries/list-webhook-deliveries">Rootly:
 *     webhook deliveries</a>
 */
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
   * Lists all deliveries to a webhook endpoint.
   *
   * @param endpointId the ID of the webhook endpoint
   * @return the deliveries; fetched page by page as you iterate
   */
  public Listing<WebhookDelivery> list(String endpointId) {
    return transport.call(LIST, CallInput.path(endpointId));
  }

  /**
   * Lists deliveries to a webhook endpoint.
   *
   * @param endpointId the ID of the webhook endpoint
   * @param query which deliveries to list
   * @return the deliveries; fetched page by page as you iterate
   * @throws dev.trivet.core.error.NotFoundException when there is no such endpoint
   */
  public Listing<WebhookDelivery> list(String endpointId, WebhookDeliveryQuery query) {
    return transport.call(LIST, CallInput.path(endpointId).query(query));
  }

  /**
   * Sends a delivery to its endpoint again. Never retried when its outcome is in doubt.
   *
   * @param id the ID of the delivery
   * @return the delivery
   * @throws dev.trivet.core.error.NotFoundException when there is no such delivery
   */
  public WebhookDelivery deliver(String id) {
    return transport.call(DELIVER, CallInput.path(id));
  }

  /**
   * Reads one delivery.
   *
   * @param id the ID of the delivery
   * @return the delivery
   * @throws dev.trivet.core.error.NotFoundException when there is none that the API key may see
   */
  public WebhookDelivery get(String id) {
    return transport.call(GET, CallInput.path(id));
  }
}
