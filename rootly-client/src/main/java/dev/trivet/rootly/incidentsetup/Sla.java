package dev.trivet.rootly.incidentsetup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An SLA: the deadlines by which the follow-ups of incidents must be assigned and completed. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Sla.Builder.class, using = ResourceDeserializer.class)
public interface Sla extends Resource {

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the description} */
  Optional<String> description();

  /** {@return the position among the SLAs} */
  Optional<Integer> position();

  /** {@return the kind of work that the deadlines are for; only {@code follow_up} is documented} */
  Optional<String> entityType();

  /** {@return whether all conditions must be met or one is enough} */
  Optional<SlaConditionMatchType> conditionMatchType();

  /**
   * {@return the ID of the incident role that is responsible for the SLA; exactly one of role and
   * user is set}
   */
  Optional<String> managerRoleId();

  /**
   * {@return the ID of the user who is responsible for the SLA; exactly one of role and user is
   * set}
   */
  Optional<Long> managerUserId();

  /** {@return the deadline for assigning a follow-up, in days: 1 to 7, 14, 21 or 30} */
  Optional<Integer> assignmentDeadlineDays();

  /** {@return the status of the incident from which the days of the assignment deadline count} */
  Optional<SlaDeadlineStatus> assignmentDeadlineParentStatus();

  /**
   * {@return the ID of the sub-status from which the days of the assignment deadline count;
   * required where custom lifecycle statuses are enabled}
   */
  Optional<String> assignmentDeadlineSubStatusId();

  /** {@return whether the assignment deadline skips weekends} */
  Optional<Boolean> assignmentSkipWeekends();

  /** {@return the deadline for completing a follow-up, in days: 1 to 7, 14, 21 or 30} */
  Optional<Integer> completionDeadlineDays();

  /** {@return the status of the incident from which the days of the completion deadline count} */
  Optional<SlaDeadlineStatus> completionDeadlineParentStatus();

  /**
   * {@return the ID of the sub-status from which the days of the completion deadline count;
   * required where custom lifecycle statuses are enabled}
   */
  Optional<String> completionDeadlineSubStatusId();

  /** {@return whether the completion deadline skips weekends} */
  Optional<Boolean> completionSkipWeekends();

  /**
   * {@return the conditions that select the incidents of the SLA, at most 20; an update replaces
   * them all}
   */
  List<SlaCondition> conditions();

  /** {@return the notifications about the deadlines, at most 20; an update replaces them all} */
  List<SlaNotification> notificationConfigurations();

  /** {@return when the SLA was created} */
  Optional<Instant> createdAt();

  /** {@return when the SLA was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an SLA. Not thread-safe. */
  final class Builder extends ImmutableSla.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
