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

/** A severity, incident type, status or sub-status that an incident permission set is about. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(
    builder = IncidentPermissionSetResource.Builder.class,
    using = ResourceDeserializer.class)
public interface IncidentPermissionSetResource extends Resource {

  /** {@return the ID of the incident permission set} */
  Optional<String> incidentPermissionSetId();

  /** {@return the kind of resource that it stands for} */
  Optional<IncidentPermissionSetResourceKind> kind();

  /** {@return whether it applies to private incidents} */
  @JsonProperty("private")
  Optional<Boolean> isPrivate();

  /** {@return the ID of the severity, incident type, status or sub-status} */
  Optional<String> resourceId();

  /** {@return the type of the resource, in Rootly's words} */
  Optional<String> resourceType();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an incident permission set resource. Not thread-safe. */
  final class Builder extends ImmutableIncidentPermissionSetResource.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
