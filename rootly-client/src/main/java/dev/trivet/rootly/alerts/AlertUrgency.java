package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An alert urgency: one of the levels by which an organization rates how fast alerts need
 * attention.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertUrgency.Builder.class, using = ResourceDeserializer.class)
public interface AlertUrgency extends Resource {

  /** {@return the display name of the alert urgency} */
  Optional<String> name();

  /** {@return the description of the alert urgency} */
  Optional<String> description();

  /** {@return the position of the alert urgency in lists} */
  Optional<Integer> position();

  /** {@return the urgency level on Rootly's own scale} */
  Optional<String> urgency();

  /** {@return the color as a hex code, such as {@code #D7F5E1}} */
  Optional<String> color();

  /** {@return the ID of the organization, which Rootly calls a team here} */
  Optional<Long> teamId();

  /** {@return when the alert urgency was deleted} */
  Optional<Instant> deletedAt();

  /** {@return when the alert urgency was created} */
  Optional<Instant> createdAt();

  /** {@return when the alert urgency was last updated} */
  Optional<Instant> updatedAt();

  /**
   * {@return the number of minutes after which an acknowledged alert is triggered again: 10 to
   * 1440, or {@code -1} for never; without a value the inherited setting applies}
   */
  Optional<Integer> retriggerTimeoutMinutes();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert urgency. Not thread-safe. */
  final class Builder extends ImmutableAlertUrgency.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
