package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An active day: a day of the week on which a rotation is active, with the parts of the day. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RotationActiveDay.Builder.class, using = ResourceDeserializer.class)
public interface RotationActiveDay extends Resource {

  /** {@return the ID of the rotation} */
  Optional<String> scheduleRotationId();

  /** {@return the day of the week} */
  Optional<DayLetter> dayName();

  /** {@return the parts of the day in which the rotation is active} */
  List<ActiveTime> activeTimeAttributes();

  /** {@return when the active day was created} */
  Optional<Instant> createdAt();

  /** {@return when the active day was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a rotation active day. Not thread-safe. */
  final class Builder extends ImmutableRotationActiveDay.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
