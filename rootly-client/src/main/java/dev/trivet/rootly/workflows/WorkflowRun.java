package dev.trivet.rootly.workflows;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A workflow run: one execution of a workflow, with the resource that the workflow ran on and the
 * result.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = WorkflowRun.Builder.class, using = ResourceDeserializer.class)
public interface WorkflowRun extends Resource {

  /** {@return the ID of the workflow} */
  Optional<String> workflowId();

  /** {@return the run's status} */
  Optional<WorkflowRunStatus> status();

  /** {@return the message that explains the status} */
  Optional<String> statusMessage();

  /** {@return what triggered the run: Rootly, a user or another workflow} */
  Optional<WorkflowRunTrigger> triggeredBy();

  /** {@return when the run started} */
  Optional<Instant> startedAt();

  /** {@return when the run completed} */
  Optional<Instant> completedAt();

  /** {@return when the run failed} */
  Optional<Instant> failedAt();

  /** {@return when the run was canceled} */
  Optional<Instant> canceledAt();

  /** {@return the ID of the incident that the workflow ran on} */
  Optional<String> incidentId();

  /** {@return the ID of the retrospective that the workflow ran on} */
  Optional<String> postMortemId();

  /** {@return the ID of the action item that the workflow ran on} */
  Optional<String> actionItemId();

  /** {@return the ID of the alert that the workflow ran on} */
  Optional<String> alertId();

  /** {@return the ID of the pulse that the workflow ran on} */
  Optional<String> pulseId();

  /** {@return the context: further data that the run was given} */
  Optional<Members> context();

  /** {@return when the workflow run was created} */
  Optional<Instant> createdAt();

  /**
   * {@return the kind of resource that the workflow ran on; Rootly does not document the values}
   */
  Optional<String> kind();

  /** {@return when the run was queued} */
  Optional<Instant> queuedAt();

  /** {@return when the workflow run was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the ID of the user who started the run; empty if none did} */
  Optional<Long> userId();

  /** {@return the workflow's name} */
  Optional<String> workflowName();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a workflow run. Not thread-safe. */
  final class Builder extends ImmutableWorkflowRun.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
