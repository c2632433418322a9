package dev.trivet.rootly.incidentsetup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An incident role: a responsibility that people take on during an incident. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IncidentRole.Builder.class, using = ResourceDeserializer.class)
public interface IncidentRole extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the summary: the responsibility, in short} */
  Optional<String> summary();

  /** {@return the description: the responsibility, in full} */
  Optional<String> description();

  /** {@return the position among the incident roles} */
  Optional<Integer> position();

  /** {@return whether the role is optional in incidents} */
  Optional<Boolean> optional();

  /** {@return whether the incident role is enabled} */
  Optional<Boolean> enabled();

  /** {@return whether several users can have the role in the same incident} */
  Optional<Boolean> allowMultiUserAssignment();

  /** {@return when the incident role was created} */
  Optional<Instant> createdAt();

  /** {@return when the incident role was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an incident role. Not thread-safe. */
  final class Builder extends ImmutableIncidentRole.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
