package dev.trivet.rootly.incidentsetup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A role task: something that whoever has an incident role is to do. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IncidentRoleTask.Builder.class, using = ResourceDeserializer.class)
public interface IncidentRoleTask extends Resource {

  /** {@return the ID of the incident role that it belongs to} */
  Optional<String> incidentRoleId();

  /** {@return what is to be done, in short} */
  Optional<String> task();

  /** {@return what is to be done, in full} */
  Optional<String> description();

  /** {@return how important it is} */
  Optional<TaskPriority> priority();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an incident role task. Not thread-safe. */
  final class Builder extends ImmutableIncidentRoleTask.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
