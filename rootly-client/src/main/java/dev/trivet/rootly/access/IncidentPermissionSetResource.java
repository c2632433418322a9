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
 * An entry of an incident permission set: a severity, incident type, status or sub-status that the
 * set applies to.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(
    builder = IncidentPermissionSetResource.Builder.class,
    using = ResourceDeserializer.class)
public interface IncidentPermissionSetResource extends Resource {

  /** {@return the ID of the incident permission set} */
  Optional<String> incidentPermissionSetId();

  /** {@return the kind of resource that the set applies to} */
  Optional<IncidentPermissionSetResourceKind> kind();

  /** {@return whether the entry applies to private incidents} */
  @JsonProperty("private")
  Optional<Boolean> isPrivate();

  /** {@return the ID of the severity, incident type, status or sub-status} */
  Optional<String> resourceId();

  /** {@return the type of the resource, as Rootly names it} */
  Optional<String> resourceType();

  /** {@return when the entry was created} */
  Optional<Instant> createdAt();

  /** {@return when the entry was last updated} */
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
