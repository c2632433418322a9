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

  /** {@return what the role is responsible for, in short} */
  Patch<String> summary();

  /** {@return what the role is responsible for, in full} */
  Patch<String> description();

  /** {@return the position among the incident roles} */
  Patch<Integer> position();

  /** {@return whether incidents may go without it} */
  Optional<Boolean> optional();

  /** {@return whether it is enabled} */
  Optional<Boolean> enabled();

  /** {@return whether several users can have it in the same incident} */
  Optional<Boolean> allowMultiUserAssignment();

  /**
   * An incident role with nothing but a name.
   *
   * @param name the name
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
