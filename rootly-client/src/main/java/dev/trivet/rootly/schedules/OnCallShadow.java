package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A shadow: a user who follows the shifts of another user or of a schedule. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = OnCallShadow.Builder.class, using = ResourceDeserializer.class)
public interface OnCallShadow extends Resource {

  /** {@return the ID of the schedule that the shadow shift belongs to} */
  Optional<String> scheduleId();

  /** {@return whether the shadow follows a user or a schedule} */
  Optional<MemberType> shadowableType();

  /** {@return the ID of the user or schedule that the shadow follows} */
  Optional<String> shadowableId();

  /** {@return the ID of the user who shadows} */
  Optional<Long> shadowUserId();

  /** {@return when the shadow shift begins} */
  Optional<Instant> startsAt();

  /** {@return when the shadow shift ends} */
  Optional<Instant> endsAt();

  /** {@return when the shadow was created} */
  Optional<Instant> createdAt();

  /** {@return when the shadow was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an on-call shadow. Not thread-safe. */
  final class Builder extends ImmutableOnCallShadow.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
