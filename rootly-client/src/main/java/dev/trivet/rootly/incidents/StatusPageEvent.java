package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A status page event: what a status page says about an incident at a point in time. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageEvent.Builder.class, using = ResourceDeserializer.class)
public interface StatusPageEvent extends Resource {

  /** {@return the text for the readers of the status page} */
  Optional<String> event();

  /** {@return the ID of the status page that shows it} */
  Optional<String> statusPageId();

  /** {@return how far the work on the incident has come, as the status page tells it} */
  Optional<StatusPageEventStatus> status();

  /** {@return whether the subscribers of the status page are notified, {@code false} by default} */
  Optional<Boolean> notifySubscribers();

  /**
   * {@return whether it is posted on Twitter, for status pages at Statuspage.io; {@code false} by
   * default}
   */
  Optional<Boolean> shouldTweet();

  /** {@return when it started, by default when it was created} */
  Optional<Instant> startedAt();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the components of the status page that it is about, each with its status} */
  List<StatusPageEventComponent> statusPageComponents();

  /** {@return the ID of the incident} */
  Optional<String> incidentId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a status page event. Not thread-safe. */
  final class Builder extends ImmutableStatusPageEvent.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
