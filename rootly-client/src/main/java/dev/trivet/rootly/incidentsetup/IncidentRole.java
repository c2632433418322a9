package dev.trivet.rootly.incidentsetup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An incident role: what somebody is responsible for in an incident. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IncidentRole.Builder.class, using = ResourceDeserializer.class)
public interface IncidentRole extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return what the role is responsible for, in short} */
  Optional<String> summary();

  /** {@return what the role is responsible for, in full} */
  Optional<String> description();

  /** {@return the position among the incident roles} */
  Optional<Integer> position();

  /** {@return whether incidents may go without it} */
  Optional<Boolean> optional();

  /** {@return whether it is enabled} */
  Optional<Boolean> enabled();

  /** {@return whether several users can have it in the same incident} */
  Optional<Boolean> allowMultiUserAssignment();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
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
