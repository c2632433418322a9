package dev.trivet.rootly.incidentsetup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A role task to create, or what to change about one. A new one needs {@code task}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IncidentRoleTaskInput.Builder.class)
public interface IncidentRoleTaskInput {

  /** {@return the task: what to do, in short} */
  Optional<String> task();

  /** {@return the description: what to do, in full} */
  Patch<String> description();

  /** {@return the priority} */
  Optional<TaskPriority> priority();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableIncidentRoleTaskInput.Builder {
    Builder() {}
  }
}
