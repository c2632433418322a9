package dev.trivet.rootly.workflows;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.schedules.DayLetter;
import dev.trivet.rootly.values.SlackChannelInput;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A workflow to create, or what to change about one. A new one needs {@code name}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = WorkflowInput.Builder.class)
public interface WorkflowInput {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the description} */
  Patch<String> description();

  /** {@return the command that runs the workflow in Slack, typed after {@code /rootly workflow}} */
  Patch<String> command();

  /** {@return whether the person who runs the workflow is notified that it is starting} */
  Patch<Boolean> commandFeedbackEnabled();

  /**
   * {@return how long the workflow waits before it starts, such as {@code 2 mins} or {@code 24
   * hours}}
   */
  @JsonProperty("wait")
  Patch<String> waitDuration();

  /**
   * {@return the priority of the workflow's runs; can only be set on creation, and responses do not
   * have it}
   */
  Patch<WorkflowPriority> priority();

  /**
   * {@return how long after a run the workflow runs again, as text; Rootly does not document the
   * format}
   */
  Patch<String> repeatEveryDuration();

  /**
   * {@return how long after its first run the workflow stops repeating, as text; Rootly does not
   * document the format}
   */
  Patch<String> repeatConditionDurationSinceFirstRun();

  /** {@return the number of repeats after which the workflow stops repeating} */
  Optional<Integer> repeatConditionNumberOfRepeats();

  /**
   * {@return whether the workflow keeps repeating when its conditions are no longer met; the limits
   * on duration and number of repeats still apply}
   */
  Optional<Boolean> continuouslyRepeat();

  /** {@return the days of the week on which the workflow repeats; can only be set on creation} */
  Optional<List<DayLetter>> repeatOn();

  /** {@return whether the workflow is enabled} */
  Optional<Boolean> enabled();

  /** {@return whether only admins can change or delete the workflow; only admins can set this} */
  Optional<Boolean> locked();

  /** {@return the position in the order in which workflows run} */
  Optional<Integer> position();

  /** {@return the ID of the workflow group that the workflow belongs to} */
  Patch<String> workflowGroupId();

  /**
   * {@return the trigger: the events that start the workflow, and the conditions that must be met}
   */
  Optional<TriggerParams> triggerParams();

  /** {@return the IDs of the environments that the environment condition names} */
  Optional<List<String>> environmentIds();

  /** {@return the IDs of the severities that the severity condition names} */
  Optional<List<String>> severityIds();

  /** {@return the IDs of the incident types that the incident type condition names} */
  Optional<List<String>> incidentTypeIds();

  /** {@return the IDs of the incident roles that the incident role condition names} */
  Optional<List<String>> incidentRoleIds();

  /** {@return the IDs of the services that the service condition names} */
  Optional<List<String>> serviceIds();

  /** {@return the IDs of the functionalities that the functionality condition names} */
  Optional<List<String>> functionalityIds();

  /**
   * {@return the IDs of the teams that the team condition names; {@code groupAssignmentIds} has the
   * owners}
   */
  Optional<List<String>> groupIds();

  /** {@return the IDs of the causes that the cause condition names} */
  Optional<List<String>> causeIds();

  /** {@return the IDs of the sub-statuses that the sub-status condition names} */
  Optional<List<String>> subStatusIds();

  /**
   * {@return whether the workflow runs at most once per incident; further triggers create canceled
   * runs, while manual runs and repeats are not affected}
   */
  Optional<Boolean> runOncePerResource();

  /**
   * {@return the IDs of the teams that own the workflow, for organizations whose workflows belong
   * to teams}
   */
  Optional<List<String>> groupAssignmentIds();

  /** {@return where Rootly reports failed runs} */
  Optional<WorkflowFailureNotificationMode> failureNotificationMode();

  /**
   * {@return the Slack channels to which failed runs are reported, if the failure notification mode
   * is {@code custom}}
   */
  Optional<List<SlackChannelInput>> failureNotificationChannels();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableWorkflowInput.Builder {
    Builder() {}
  }
}
