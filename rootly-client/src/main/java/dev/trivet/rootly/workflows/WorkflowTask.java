package dev.trivet.rootly.workflows;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A workflow task: one step of a workflow, such as a message to a Slack channel. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = WorkflowTask.Builder.class, using = ResourceDeserializer.class)
public interface WorkflowTask extends Resource {

  /** {@return the ID of the workflow that the task belongs to} */
  Optional<String> workflowId();

  /** {@return the task's type, and the parameters of that type} */
  Optional<TaskParams> taskParams();

  /** {@return the task's type on the wire, such as {@code send_email}} */
  default Optional<String> taskType() {
    return taskParams().flatMap(TaskParams::taskType);
  }

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the position among the tasks of the workflow} */
  Optional<Integer> position();

  /** {@return whether the task is skipped when something in the run has failed} */
  Optional<Boolean> skipOnFailure();

  /** {@return whether the task is enabled} */
  Optional<Boolean> enabled();

  /** {@return when the workflow task was created} */
  Optional<Instant> createdAt();

  /** {@return when the workflow task was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a workflow task. Not thread-safe. */
  final class Builder extends ImmutableWorkflowTask.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
