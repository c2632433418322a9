package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A webhook delivery: the request that Rootly sends to a webhook endpoint about one event. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = WebhookDelivery.Builder.class, using = ResourceDeserializer.class)
public interface WebhookDelivery extends Resource {

  /** {@return the ID of the webhook endpoint} */
  Optional<String> endpointId();

  /** {@return the request's body, as text} */
  Optional<String> payload();

  /** {@return when Rootly delivered the request} */
  Optional<Instant> deliveredAt();

  /** {@return when the webhook delivery was created} */
  Optional<Instant> createdAt();

  /** {@return when the webhook delivery was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the delivery's status} */
  Optional<WebhookDeliveryStatus> status();

  /** {@return the HTTP status of the endpoint's response} */
  Optional<Integer> responseStatus();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a webhook delivery. Not thread-safe. */
  final class Builder extends ImmutableWebhookDelivery.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
