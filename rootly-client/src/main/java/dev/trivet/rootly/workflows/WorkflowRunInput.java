package dev.trivet.rootly.workflows;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Members;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What to run a workflow on, and how. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = WorkflowRunInput.Builder.class)
public interface WorkflowRunInput {

  /** {@return whether it starts at once instead of after the wait of the workflow} */
  Patch<Boolean> immediate();

  /** {@return whether it only runs if the conditions of the workflow hold} */
  Patch<Boolean> checkConditions();

  /** {@return the context it happened in} */
  Optional<Members> context();

  /** {@return the ID of the incident} */
  Optional<String> incidentId();

  /** {@return the ID of the post mortem} */
  Optional<String> postMortemId();

  /** {@return the ID of the action item} */
  Optional<String> actionItemId();

  /** {@return the ID of the alert} */
  Optional<String> alertId();

  /** {@return the ID of the pulse} */
  Optional<String> pulseId();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a workflow run input. Not thread-safe. */
  final class Builder extends ImmutableWorkflowRunInput.Builder {
    Builder() {}
  }
}
