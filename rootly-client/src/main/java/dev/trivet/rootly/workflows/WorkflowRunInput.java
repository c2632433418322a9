package dev.trivet.rootly.workflows;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Members;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What to run a workflow on, and how. It runs on one thing at most, an incident for example. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = WorkflowRunInput.Builder.class)
public interface WorkflowRunInput {

  /**
   * {@return whether it starts at once instead of after the wait of the workflow; Rootly assumes
   * so}
   */
  Patch<Boolean> immediate();

  /**
   * {@return whether it only runs if the conditions of the workflow hold; Rootly does not check
   * them unless it is told to}
   */
  Patch<Boolean> checkConditions();

  /** {@return further data for the run} */
  Optional<Members> context();

  /** {@return the ID of the incident that it runs on} */
  Optional<String> incidentId();

  /** {@return the ID of the retrospective that it runs on} */
  Optional<String> postMortemId();

  /** {@return the ID of the action item that it runs on} */
  Optional<String> actionItemId();

  /** {@return the ID of the alert that it runs on} */
  Optional<String> alertId();

  /** {@return the ID of the pulse that it runs on} */
  Optional<String> pulseId();

  /** Refuses a run on several things. */
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
   * A run on an incident.
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
