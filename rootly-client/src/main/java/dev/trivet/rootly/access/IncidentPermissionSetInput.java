package dev.trivet.rootly.access;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An incident permission set to create, or what to change about one. A new one needs {@code name}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IncidentPermissionSetInput.Builder.class)
public interface IncidentPermissionSetInput {

  /** {@return the display name of the incident permission set} */
  Optional<String> name();

  /** {@return the description of the incident permission set} */
  Patch<String> description();

  /** {@return the actions allowed on private incidents} */
  Optional<List<PermissionAction>> privateIncidentPermissions();

  /** {@return the actions allowed on public incidents} */
  Optional<List<PermissionAction>> publicIncidentPermissions();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableIncidentPermissionSetInput.Builder {
    Builder() {}
  }
}
