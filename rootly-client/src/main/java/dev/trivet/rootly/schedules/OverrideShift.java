package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.users.User;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An override shift: a time in which another user is on call than the schedule plans. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = OverrideShift.Builder.class, using = ResourceDeserializer.class)
public interface OverrideShift extends Resource {

  /** {@return the ID of the schedule} */
  Optional<String> scheduleId();

  /** {@return the ID of the rotation} */
  Optional<String> rotationId();

  /** {@return when the shift begins} */
  Optional<Instant> startsAt();

  /** {@return when the shift ends} */
  Optional<Instant> endsAt();

  /** {@return whether the shift is an override, which replaces a shift of the rotation} */
  @JsonProperty("is_override")
  Optional<Boolean> isOverride();

  /** {@return when the override shift was created} */
  Optional<Instant> createdAt();

  /** {@return when the override shift was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the override: which shift is replaced, and who created the override when} */
  Optional<ShiftOverride> shiftOverride();

  /** {@return the ID of the user who is on call instead} */
  Optional<Long> userId();

  /** {@return the user who is on call instead} */
  Optional<User> user();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an override shift. Not thread-safe. */
  final class Builder extends ImmutableOverrideShift.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
