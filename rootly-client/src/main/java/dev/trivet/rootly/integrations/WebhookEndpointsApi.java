package dev.trivet.rootly.integrations;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Webhook endpoints: URLs that Rootly calls when something happens. The URL and the secret of an
 * endpoint cannot be changed.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/webhooksendpoints/list-webhook-endpoints">Rootly:
 *     webhook endpoints</a>
 */
public final class WebhookEndpointsApi
    extends CollectionApi<WebhookEndpoint, WebhookEndpointInput, WebhookEndpointQuery> {

  static final CollectionEndpoints<WebhookEndpoint> WEBHOOK_ENDPOINTS =
      CollectionEndpoints.of(
              "rootly.webhookEndpoints",
              "webhooks_endpoints",
              "v1/webhooks/endpoints",
              WebhookEndpoint.class)
          .requires("name", "url")
          .onlyToCreate("url", "secret");

  WebhookEndpointsApi(Transport transport) {
    super(transport, WEBHOOK_ENDPOINTS);
  }

  /**
   * Finds the webhook endpoint with the name of the input, or creates it. Names are compared
   * without blanks around them and in the composed form of Unicode; upper and lower case differ. A
   * webhook endpoint that is found is not changed. Rootly does not document that names are unique,
   * so two callers at the same moment may create two webhook endpoints.
   *
   * @param input what to create if no webhook endpoint has its name
   * @return the webhook endpoint, and whether this call created it
   */
  public Ensured<WebhookEndpoint> ensure(WebhookEndpointInput input) {
    return ensureBy(
        input, input.name(), name -> WebhookEndpointQuery.all().name(name), WebhookEndpoint::name);
  }
}
