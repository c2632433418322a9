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
 * A workflow: tasks that Rootly carries out by itself when something happens and its conditions
 * hold, or when somebody runs it.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Workflow.Builder.class, using = ResourceDeserializer.class)
public interface Workflow extends Resource {

  /** {@return the name that people see} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return what the workflow is there for} */
  Optional<String> description();

  /** {@return the command that runs it in Slack, typed after {@code /rootly workflow}} */
  Optional<String> command();

  /** {@return whether the person who runs it is told that it is starting} */
  Optional<Boolean> commandFeedbackEnabled();

  /** {@return how long it waits before it starts, such as {@code 2 mins} or {@code 24 hours}} */
  @JsonProperty("wait")
  Optional<String> waitDuration();

  /** {@return how long after a run it runs again, as text; Rootly does not document the format} */
  Optional<String> repeatEveryDuration();

  /**
   * {@return how long after its first run it stops repeating, as text; Rootly does not document the
   * format}
   */
  Optional<String> repeatConditionDurationSinceFirstRun();

  /** {@return the number of repeats after which it stops repeating} */
  Optional<Integer> repeatConditionNumberOfRepeats();

  /**
   * {@return whether it keeps repeating when its conditions no longer hold; the limits on duration
   * and number still apply}
   */
  Optional<Boolean> continuouslyRepeat();

  /** {@return the days of the week on which it repeats; only a new workflow takes them} */
  List<DayLetter> repeatOn();

  /** {@return whether it is enabled} */
  Optional<Boolean> enabled();

  /** {@return whether only admins may change or delete it; only admins can set this} */
  Optional<Boolean> locked();

  /** {@return the position in the order in which workflows run} */
  Optional<Integer> position();

  /** {@return the ID of the group that the workflow belongs to} */
  Optional<String> workflowGroupId();

  /** {@return what starts it and the conditions that must hold, with the kind of workflow} */
  Optional<TriggerParams> triggerParams();

  /** {@return the IDs of the environments that the condition on environments is about} */
  List<String> environmentIds();

  /** {@return the IDs of the severities that the condition on severities is about} */
  List<String> severityIds();

  /** {@return the IDs of the incident types that the condition on incident types is about} */
  List<String> incidentTypeIds();

  /** {@return the IDs of the incident roles that the condition on incident roles is about} */
  List<String> incidentRoleIds();

  /** {@return the IDs of the services that the condition on services is about} */
  List<String> serviceIds();

  /** {@return the IDs of the functionalities that the condition on functionalities is about} */
  List<String> functionalityIds();

  /**
   * {@return the IDs of the teams that the condition on teams is about; the owners are in {@code
   * groupAssignmentIds}}
   */
  List<String> groupIds();

  /** {@return the IDs of the causes that the condition on causes is about} */
  List<String> causeIds();

  /** {@return the IDs of the sub-statuses that the condition on sub-statuses is about} */
  List<String> subStatusIds();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /**
   * {@return whether it runs at most once per incident; further triggers create canceled runs,
   * while manual runs and repeats are not affected}
   */
  Optional<Boolean> runOncePerResource();

  /**
   * {@return the IDs of the teams that own it, for organizations whose workflows belong to teams}
   */
  List<String> groupAssignmentIds();

  /** {@return where it is reported that a run failed} */
  Optional<WorkflowFailureNotificationMode> failureNotificationMode();

  /** {@return the Slack channels that are told when a run fails, if the mode is {@code custom}} */
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
