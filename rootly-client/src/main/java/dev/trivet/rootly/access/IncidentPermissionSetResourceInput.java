package dev.trivet.rootly.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A resource of an incident permission set to create, or what to change about one. A new one needs
 * {@code kind}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IncidentPermissionSetResourceInput.Builder.class)
public interface IncidentPermissionSetResourceInput {

  /** {@return the kind of resource that the set applies to} */
  Optional<IncidentPermissionSetResourceKind> kind();

  /** {@return whether the entry applies to private incidents} */
  @JsonProperty("private")
  Optional<Boolean> isPrivate();

  /** {@return the ID of the severity, incident type, status or sub-status} */
  Optional<String> resourceId();

  /** {@return the type of the resource, as Rootly names it} */
  Optional<String> resourceType();

  /** {@return the severities of the incidents that the entry applies to} */
  Optional<PermissionSeveritiesInput> severityParams();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableIncidentPermissionSetResourceInput.Builder {
    Builder() {}
  }
}
