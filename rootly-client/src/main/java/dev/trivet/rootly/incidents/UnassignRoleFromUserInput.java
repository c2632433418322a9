package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A user, and the role to take from that user in an incident. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = UnassignRoleFromUserInput.Builder.class)
public interface UnassignRoleFromUserInput {

  /** {@return the ID of the user who loses the role} */
  Optional<String> userId();

  /** {@return the ID of the incident role that the user loses} */
  Optional<String> incidentRoleId();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a unassign role from user input. Not thread-safe. */
  final class Builder extends ImmutableUnassignRoleFromUserInput.Builder {
    Builder() {}
  }
}
