package dev.trivet.rootly.incidentsetup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An SLA to create, or what to change about one. A new one needs {@code name}, and the days and the
 * status of both deadlines.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SlaInput.Builder.class)
public interface SlaInput {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the description} */
  Patch<String> description();

  /** {@return the position among the SLAs} */
  Patch<Integer> position();

  /** {@return whether all conditions must be met or one is enough} */
  Optional<SlaConditionMatchType> conditionMatchType();

  /**
   * {@return the ID of the incident role that is responsible for the SLA; exactly one of role and
   * user is set}
   */
  Patch<String> managerRoleId();

  /**
   * {@return the ID of the user who is responsible for the SLA; exactly one of role and user is
   * set}
   */
  Patch<Long> managerUserId();

  /** {@return the deadline for assigning a follow-up, in days: 1 to 7, 14, 21 or 30} */
  Optional<Integer> assignmentDeadlineDays();

  /** {@return the status of the incident from which the days of the assignment deadline count} */
  Optional<SlaDeadlineStatus> assignmentDeadlineParentStatus();

  /**
   * {@return the ID of the sub-status from which the days of the assignment deadline count;
   * required where custom lifecycle statuses are enabled}
   */
  Patch<String> assignmentDeadlineSubStatusId();

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
  Patch<String> completionDeadlineSubStatusId();

  /** {@return whether the completion deadline skips weekends} */
  Optional<Boolean> completionSkipWeekends();

  /**
   * {@return the conditions that select the incidents of the SLA, at most 20; an update replaces
   * them all}
   */
  Optional<List<SlaConditionInput>> conditions();

  /** {@return the notifications about the deadlines, at most 20; an update replaces them all} */
  Optional<List<SlaNotificationInput>> notificationConfigurations();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableSlaInput.Builder {
    Builder() {}
  }
}
