package dev.trivet.rootly.workflows;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A workflow group to create, or what to change about one. A new one needs {@code name}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = WorkflowGroupInput.Builder.class)
public interface WorkflowGroupInput {

  /** {@return the kind of workflows in the group} */
  Patch<WorkflowGroupKind> kind();

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the description} */
  Patch<String> description();

  /** {@return the emoji shown beside the name} */
  Optional<String> icon();

  /** {@return whether the group is shown expanded rather than collapsed} */
  Optional<Boolean> expanded();

  /** {@return the position among the workflow groups} */
  Optional<Integer> position();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableWorkflowGroupInput.Builder {
    Builder() {}
  }
}
