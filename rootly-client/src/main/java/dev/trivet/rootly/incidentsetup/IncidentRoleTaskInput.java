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

  /** {@return what is to be done, in short} */
  Optional<String> task();

  /** {@return what is to be done, in full} */
  Patch<String> description();

  /** {@return how important it is} */
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
