package dev.trivet.rootly.workflows;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Members;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A workflow run to create: the resource to run the workflow on, and how. A workflow runs on at
 * most one resource, an incident for example.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = WorkflowRunInput.Builder.class)
public interface WorkflowRunInput {

  /** {@return whether the workflow starts at once, without its wait; {@code true} by default} */
  Patch<Boolean> immediate();

  /**
   * {@return whether Rootly checks the workflow's conditions and creates no run unless they are
   * met; {@code false} by default}
   */
  Patch<Boolean> checkConditions();

  /** {@return the context: further data for the run} */
  Optional<Members> context();

  /** {@return the ID of the incident to run the workflow on} */
  Optional<String> incidentId();

  /** {@return the ID of the retrospective to run the workflow on} */
  Optional<String> postMortemId();

  /** {@return the ID of the action item to run the workflow on} */
  Optional<String> actionItemId();

  /** {@return the ID of the alert to run the workflow on} */
  Optional<String> alertId();

  /** {@return the ID of the pulse to run the workflow on} */
  Optional<String> pulseId();

  /** Refuses a run on several resources. */
  @Value.Check
  default void check() {
    var things =
        Stream.of(incidentId(), postMortemId(), actionItemId(), alertId(), pulseId())
            .filter(Optional::isPresent)
            .count();
    if (things > 1) {
      throw new IllegalArgumentException(
          "WorkflowRunInput.builder(): a workflow runs on one of incidentId, postMortemId,"
              + " actionItemId, alertId and pulseId");
    }
  }

  /**
   * Makes the input for a run on an incident.
   *
   * @param incidentId the ID of the incident
   * @return the input
   */
  static WorkflowRunInput onIncident(String incidentId) {
    return builder().incidentId(incidentId).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableWorkflowRunInput.Builder {
    Builder() {}
  }
}
