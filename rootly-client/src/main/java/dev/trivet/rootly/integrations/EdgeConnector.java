package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An edge connector: a program in your infrastructure that polls Rootly for events and runs
 * actions.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EdgeConnector.Builder.class, using = ResourceDeserializer.class)
public interface EdgeConnector extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the description} */
  Optional<String> description();

  /** {@return whether the edge connector is active or paused} */
  Optional<EdgeConnectorStatus> status();

  /** {@return the types of the events that the edge connector is subscribed to} */
  List<String> subscriptions();

  /** {@return when the edge connector last polled Rootly} */
  Optional<Instant> lastPollAt();

  /** {@return whether the edge connector is online now} */
  Optional<Boolean> online();

  /** {@return the number of all deliveries to the edge connector} */
  Optional<Long> deliveriesCount();

  /** {@return the number of queued deliveries} */
  Optional<Long> deliveriesQueuedCount();

  /** {@return the number of running deliveries} */
  Optional<Long> deliveriesRunningCount();

  /** {@return the number of completed deliveries} */
  Optional<Long> deliveriesCompletedCount();

  /** {@return the number of failed deliveries} */
  Optional<Long> deliveriesFailedCount();

  /** {@return when the edge connector was created} */
  Optional<Instant> createdAt();

  /** {@return when the edge connector was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the IDs of the teams that own the edge connector} */
  List<String> ownerGroupIds();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an edge connector. Not thread-safe. */
  final class Builder extends ImmutableEdgeConnector.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
