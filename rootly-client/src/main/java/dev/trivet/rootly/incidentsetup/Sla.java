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

/** An SLA: by when the follow-ups of incidents must be assigned and completed. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Sla.Builder.class, using = ResourceDeserializer.class)
public interface Sla extends Resource {

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the display name} */
  Optional<String> name();

  /** {@return what the SLA is there for} */
  Optional<String> description();

  /** {@return the position among the SLAs} */
  Optional<Integer> position();

  /** {@return what the deadlines are for; only {@code follow_up} is known} */
  Optional<String> entityType();

  /** {@return whether all conditions must be met or one is enough} */
  Optional<SlaConditionMatchType> conditionMatchType();

  /**
   * {@return the ID of the incident role that is responsible for it; set this or the user, not
   * both}
   */
  Optional<String> managerRoleId();

  /**
   * {@return the ID of the user who is responsible for it; set this or the incident role, not both}
   */
  Optional<Long> managerUserId();

  /** {@return within how many days a follow-up must be assigned: 1 to 7, 14, 21 or 30} */
  Optional<Integer> assignmentDeadlineDays();

  /** {@return the status of the incident from which these days count} */
  Optional<SlaDeadlineStatus> assignmentDeadlineParentStatus();

  /**
   * {@return the ID of the sub-status from which these days count, required where custom lifecycle
   * statuses are enabled}
   */
  Optional<String> assignmentDeadlineSubStatusId();

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
  Optional<String> completionDeadlineSubStatusId();

  /** {@return whether weekends do not count for the completion} */
  Optional<Boolean> completionSkipWeekends();

  /** {@return which incidents it applies to, at most 20 conditions; an update replaces them all} */
  List<SlaCondition> conditions();

  /** {@return when people are notified of a deadline, at most 20; an update replaces them all} */
  List<SlaNotification> notificationConfigurations();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
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
