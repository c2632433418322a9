package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A user, and the role to give to that user in an incident. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AssignRoleToUserInput.Builder.class)
public interface AssignRoleToUserInput {

  /** {@return the ID of the user who gets the role} */
  Optional<String> userId();

  /** {@return the ID of the incident role that the user gets} */
  Optional<String> incidentRoleId();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an assign role to user input. Not thread-safe. */
  final class Builder extends ImmutableAssignRoleToUserInput.Builder {
    Builder() {}
  }
}
