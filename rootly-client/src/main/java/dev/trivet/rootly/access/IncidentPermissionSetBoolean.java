package dev.trivet.rootly.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A permission of an incident permission set that is either on or off, such as inviting
 * subscribers.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(
    builder = IncidentPermissionSetBoolean.Builder.class,
    using = ResourceDeserializer.class)
public interface IncidentPermissionSetBoolean extends Resource {

  /** {@return the ID of the incident permission set} */
  Optional<String> incidentPermissionSetId();

  /** {@return the action that the permission allows or denies} */
  Optional<IncidentPermissionSetBooleanKind> kind();

  /** {@return whether the permission applies to private incidents} */
  @JsonProperty("private")
  Optional<Boolean> isPrivate();

  /** {@return whether the action is allowed} */
  Optional<Boolean> enabled();

  /** {@return when the permission was created} */
  Optional<Instant> createdAt();

  /** {@return when the permission was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an incident permission set boolean. Not thread-safe. */
  final class Builder extends ImmutableIncidentPermissionSetBoolean.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
