package dev.trivet.rootly.incidentsetup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A sub-status: a finer step within a status of incidents, in the words of the organization. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SubStatus.Builder.class, using = ResourceDeserializer.class)
public interface SubStatus extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return when the sub-status applies} */
  Optional<String> description();

  /** {@return the status that it is a step of; it cannot be changed later} */
  Optional<SubStatusParentStatus> parentStatus();

  /** {@return the position among the sub-statuses} */
  Optional<Integer> position();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return when it was deleted} */
  Optional<Instant> deletedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a sub-status. Not thread-safe. */
  final class Builder extends ImmutableSubStatus.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
