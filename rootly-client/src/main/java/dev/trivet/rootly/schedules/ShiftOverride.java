package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The override behind an override shift: which shift is replaced, and who created the override. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ShiftOverride.Builder.class, using = ResourceDeserializer.class)
public interface ShiftOverride extends Resource {

  /** {@return the ID of the shift that is replaced} */
  Optional<String> shiftId();

  /** {@return the ID of the user who created the override} */
  Optional<Long> createdByUserId();

  /** {@return when the override was created} */
  Optional<Instant> createdAt();

  /** {@return when the override was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a shift override. Not thread-safe. */
  final class Builder extends ImmutableShiftOverride.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
