package dev.trivet.rootly.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A permission of an incident permission set to create, or what to change about one. A new one
 * needs {@code kind}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IncidentPermissionSetBooleanInput.Builder.class)
public interface IncidentPermissionSetBooleanInput {

  /** {@return the action that the permission allows or denies} */
  Optional<IncidentPermissionSetBooleanKind> kind();

  /** {@return whether the permission applies to private incidents} */
  @JsonProperty("private")
  Optional<Boolean> isPrivate();

  /** {@return whether the action is allowed} */
  Optional<Boolean> enabled();

  /** {@return the severities of the incidents that the permission applies to} */
  Optional<PermissionSeveritiesInput> severityParams();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableIncidentPermissionSetBooleanInput.Builder {
    Builder() {}
  }
}
