package dev.trivet.rootly.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A resource of a set to create, or what to change about one. A new one needs {@code kind}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IncidentPermissionSetResourceInput.Builder.class)
public interface IncidentPermissionSetResourceInput {

  /** {@return the kind of resource that it stands for} */
  Optional<IncidentPermissionSetResourceKind> kind();

  /** {@return whether it applies to private incidents} */
  @JsonProperty("private")
  Optional<Boolean> isPrivate();

  /** {@return the ID of the severity, incident type, status or sub-status} */
  Optional<String> resourceId();

  /** {@return the type of the resource, in Rootly's words} */
  Optional<String> resourceType();

  /** {@return the severities of the incidents that it applies to} */
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
