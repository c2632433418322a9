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

/** A workflow run: one time that a workflow ran, on what, and how it went. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = WorkflowRun.Builder.class, using = ResourceDeserializer.class)
public interface WorkflowRun extends Resource {

  /** {@return the ID of the workflow} */
  Optional<String> workflowId();

  /** {@return how far the run has come} */
  Optional<WorkflowRunStatus> status();

  /** {@return the text that explains the status} */
  Optional<String> statusMessage();

  /** {@return who or what started the run} */
  Optional<WorkflowRunTrigger> triggeredBy();

  /** {@return when it started} */
  Optional<Instant> startedAt();

  /** {@return when it completed} */
  Optional<Instant> completedAt();

  /** {@return when it failed} */
  Optional<Instant> failedAt();

  /** {@return when it was canceled} */
  Optional<Instant> canceledAt();

  /** {@return the ID of the incident that it ran on} */
  Optional<String> incidentId();

  /** {@return the ID of the retrospective that it ran on} */
  Optional<String> postMortemId();

  /** {@return the ID of the action item that it ran on} */
  Optional<String> actionItemId();

  /** {@return the ID of the alert that it ran on} */
  Optional<String> alertId();

  /** {@return the ID of the pulse that it ran on} */
  Optional<String> pulseId();

  /** {@return further data that the run was given} */
  Optional<Members> context();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return the kind of thing that it ran on, in Rootly's words} */
  Optional<String> kind();

  /** {@return when it was queued} */
  Optional<Instant> queuedAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the ID of the user who started it, if one did} */
  Optional<Long> userId();

  /** {@return the name of the workflow} */
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
