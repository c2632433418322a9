package dev.trivet.rootly.incidentsetup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An incident role to create, or what to change about one. A new one needs {@code name}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IncidentRoleInput.Builder.class)
public interface IncidentRoleInput {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the summary: the responsibility, in short} */
  Patch<String> summary();

  /** {@return the description: the responsibility, in full} */
  Patch<String> description();

  /** {@return the position among the incident roles} */
  Patch<Integer> position();

  /** {@return whether the role is optional in incidents} */
  Optional<Boolean> optional();

  /** {@return whether the incident role is enabled} */
  Optional<Boolean> enabled();

  /** {@return whether several users can have the role in the same incident} */
  Optional<Boolean> allowMultiUserAssignment();

  /**
   * An incident role with nothing but a name.
   *
   * @param name the display name
   * @return the input
   */
  static IncidentRoleInput of(String name) {
    return builder().name(name).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableIncidentRoleInput.Builder {
    Builder() {}
  }
}
