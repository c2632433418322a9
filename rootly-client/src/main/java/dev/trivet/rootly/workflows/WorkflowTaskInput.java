package dev.trivet.rootly.workflows;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A workflow task to create, or what to change about one. A new one needs {@code taskParams}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = WorkflowTaskInput.Builder.class)
public interface WorkflowTaskInput {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the position among the tasks of the workflow} */
  Optional<Integer> position();

  /** {@return whether the task is skipped when something in the run has failed} */
  Optional<Boolean> skipOnFailure();

  /** {@return whether the task is enabled; {@code true} by default} */
  Optional<Boolean> enabled();

  /** {@return the task's type, and the parameters of that type} */
  Optional<TaskParams> taskParams();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableWorkflowTaskInput.Builder {
    Builder() {}
  }
}
