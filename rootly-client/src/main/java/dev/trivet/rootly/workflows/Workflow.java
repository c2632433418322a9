package dev.trivet.rootly.workflows;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.schedules.DayLetter;
import dev.trivet.rootly.values.SlackChannel;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A workflow: tasks that Rootly carries out automatically when an event happens and the workflow's
 * conditions are met, or when somebody runs the workflow.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Workflow.Builder.class, using = ResourceDeserializer.class)
public interface Workflow extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the description} */
  Optional<String> description();

  /** {@return the command that runs the workflow in Slack, typed after {@code /rootly workflow}} */
  Optional<String> command();

  /** {@return whether the person who runs the workflow is notified that it is starting} */
  Optional<Boolean> commandFeedbackEnabled();

  /**
   * {@return how long the workflow waits before it starts, such as {@code 2 mins} or {@code 24
   * hours}}
   */
  @JsonProperty("wait")
  Optional<String> waitDuration();

  /**
   * {@return how long after a run the workflow runs again, as text; Rootly does not document the
   * format}
   */
  Optional<String> repeatEveryDuration();

  /**
   * {@return how long after its first run the workflow stops repeating, as text; Rootly does not
   * document the format}
   */
  Optional<String> repeatConditionDurationSinceFirstRun();

  /** {@return the number of repeats after which the workflow stops repeating} */
  Optional<Integer> repeatConditionNumberOfRepeats();

  /**
   * {@return whether the workflow keeps repeating when its conditions are no longer met; the limits
   * on duration and number of repeats still apply}
   */
  Optional<Boolean> continuouslyRepeat();

  /** {@return the days of the week on which the workflow repeats} */
  List<DayLetter> repeatOn();

  /** {@return whether the workflow is enabled} */
  Optional<Boolean> enabled();

  /** {@return whether only admins can change or delete the workflow; only admins can set this} */
  Optional<Boolean> locked();

  /** {@return the position in the order in which workflows run} */
  Optional<Integer> position();

  /** {@return the ID of the workflow group that the workflow belongs to} */
  Optional<String> workflowGroupId();

  /**
   * {@return the trigger: the events that start the workflow, and the conditions that must be met}
   */
  Optional<TriggerParams> triggerParams();

  /** {@return the IDs of the environments that the environment condition names} */
  List<String> environmentIds();

  /** {@return the IDs of the severities that the severity condition names} */
  List<String> severityIds();

  /** {@return the IDs of the incident types that the incident type condition names} */
  List<String> incidentTypeIds();

  /** {@return the IDs of the incident roles that the incident role condition names} */
  List<String> incidentRoleIds();

  /** {@return the IDs of the services that the service condition names} */
  List<String> serviceIds();

  /** {@return the IDs of the functionalities that the functionality condition names} */
  List<String> functionalityIds();

  /**
   * {@return the IDs of the teams that the team condition names; {@code groupAssignmentIds} has the
   * owners}
   */
  List<String> groupIds();

  /** {@return the IDs of the causes that the cause condition names} */
  List<String> causeIds();

  /** {@return the IDs of the sub-statuses that the sub-status condition names} */
  List<String> subStatusIds();

  /** {@return when the workflow was created} */
  Optional<Instant> createdAt();

  /** {@return when the workflow was last updated} */
  Optional<Instant> updatedAt();

  /**
   * {@return whether the workflow runs at most once per incident; further triggers create canceled
   * runs, while manual runs and repeats are not affected}
   */
  Optional<Boolean> runOncePerResource();

  /**
   * {@return the IDs of the teams that own the workflow, for organizations whose workflows belong
   * to teams}
   */
  List<String> groupAssignmentIds();

  /** {@return where Rootly reports failed runs} */
  Optional<WorkflowFailureNotificationMode> failureNotificationMode();

  /**
   * {@return the Slack channels to which failed runs are reported, if the failure notification mode
   * is {@code custom}}
   */
  List<SlackChannel> failureNotificationChannels();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a workflow. Not thread-safe. */
  final class Builder extends ImmutableWorkflow.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
