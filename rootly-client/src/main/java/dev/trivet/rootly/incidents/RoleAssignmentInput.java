package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.InputChecks;
import java.util.Optional;
import org.immutables.value.Value;

/** A user and the incident role to assign to the user, or to unassign. It needs both. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RoleAssignmentInput.Builder.class)
public interface RoleAssignmentInput {

  /** {@return the ID of the user} */
  Optional<String> userId();

  /** {@return the ID of the incident role} */
  Optional<String> incidentRoleId();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    userId().ifPresent(id -> InputChecks.userId("RoleAssignmentInput.builder().userId(..)", id));
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableRoleAssignmentInput.Builder {
    Builder() {}
  }
}
