package dev.trivet.rootly.incidentsetup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A sub-status: a finer step within a status of incidents, which the organization defines. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SubStatus.Builder.class, using = ResourceDeserializer.class)
public interface SubStatus extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the description} */
  Optional<String> description();

  /** {@return the status that the sub-status belongs to; cannot be changed later} */
  Optional<SubStatusParentStatus> parentStatus();

  /** {@return the position among the sub-statuses} */
  Optional<Integer> position();

  /** {@return when the sub-status was created} */
  Optional<Instant> createdAt();

  /** {@return when the sub-status was last updated} */
  Optional<Instant> updatedAt();

  /** {@return when the sub-status was deleted} */
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
