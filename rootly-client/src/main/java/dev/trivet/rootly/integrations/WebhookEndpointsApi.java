package dev.trivet.rootly.integrations;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Webhook endpoints: URLs that Rootly calls when something happens. The URL and the secret of an
 * endpoint cannot be changed. Immutable and thread-safe.
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
}
