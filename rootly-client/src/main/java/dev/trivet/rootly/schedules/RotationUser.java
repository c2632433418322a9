package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A user who takes turns in a rotation, and the position of the user. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RotationUser.Builder.class, using = ResourceDeserializer.class)
public interface RotationUser extends Resource {

  /** {@return the ID of the rotation} */
  Optional<String> scheduleRotationId();

  /** {@return the ID of the user} */
  Optional<Long> userId();

  /** {@return the position of the user among those who take turns} */
  Optional<Integer> position();

  /** {@return when the user was added to the rotation} */
  Optional<Instant> createdAt();

  /** {@return when the user's place in the rotation was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a rotation user. Not thread-safe. */
  final class Builder extends ImmutableRotationUser.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
