package dev.trivet.rootly.incidentsetup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An SLA to create, or what to change about one. A new one needs {@code name}, and days and status
 * of both deadlines.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SlaInput.Builder.class)
public interface SlaInput {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return what the SLA is there for} */
  Patch<String> description();

  /** {@return the position among the SLAs} */
  Patch<Integer> position();

  /** {@return whether all conditions must be met or one is enough} */
  Optional<SlaConditionMatchType> conditionMatchType();

  /**
   * {@return the ID of the incident role that is responsible for it; set this or the user, not
   * both}
   */
  Patch<String> managerRoleId();

  /**
   * {@return the ID of the user who is responsible for it; set this or the incident role, not both}
   */
  Patch<Long> managerUserId();

  /** {@return within how many days a follow-up must be assigned: 1 to 7, 14, 21 or 30} */
  Optional<Integer> assignmentDeadlineDays();

  /** {@return the status of the incident from which these days count} */
  Optional<SlaDeadlineStatus> assignmentDeadlineParentStatus();

  /**
   * {@return the ID of the sub-status from which these days count, required where custom lifecycle
   * statuses are enabled}
   */
  Patch<String> assignmentDeadlineSubStatusId();

  /** {@return whether weekends do not count for the assignment} */
  Optional<Boolean> assignmentSkipWeekends();

  /** {@return within how many days a follow-up must be completed: 1 to 7, 14, 21 or 30} */
  Optional<Integer> completionDeadlineDays();

  /** {@return the status of the incident from which these days count} */
  Optional<SlaDeadlineStatus> completionDeadlineParentStatus();

  /**
   * {@return the ID of the sub-status from which these days count, required where custom lifecycle
   * statuses are enabled}
   */
  Patch<String> completionDeadlineSubStatusId();

  /** {@return whether weekends do not count for the completion} */
  Optional<Boolean> completionSkipWeekends();

  /** {@return which incidents it applies to, at most 20 conditions; an update replaces them all} */
  Optional<List<SlaConditionInput>> conditions();

  /** {@return when people are notified of a deadline, at most 20; an update replaces them all} */
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
