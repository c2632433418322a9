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
 * An alert urgency: one of the steps on which an organization rates how fast alerts need attention.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertUrgency.Builder.class, using = ResourceDeserializer.class)
public interface AlertUrgency extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the description} */
  Optional<String> description();

  /** {@return the position among the alert urgencies} */
  Optional<Integer> position();

  /** {@return how urgent it is on Rootly's own scale} */
  Optional<String> urgency();

  /** {@return the color as a hex code, such as {@code #D7F5E1}} */
  Optional<String> color();

  /** {@return the ID of the organization, which Rootly calls a team here} */
  Optional<Long> teamId();

  /** {@return when it was deleted} */
  Optional<Instant> deletedAt();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /**
   * {@return the minutes until an acknowledged alert is triggered again, from 10 to 1440; {@code
   * -1} for never, none for the inherited setting}
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
