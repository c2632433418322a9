package dev.trivet.rootly.problems;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A problem: an underlying reason for incidents, which is worked on apart from them. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Problem.Builder.class, using = ResourceDeserializer.class)
public interface Problem extends Resource {

  /** {@return the problem's sequence number} */
  Optional<Long> sequentialId();

  /** {@return the ID that people see} */
  Optional<String> displayId();

  /** {@return the title} */
  Optional<String> title();

  /** {@return the description} */
  Optional<String> description();

  /** {@return the ID of the user who owns the problem} */
  Optional<Long> ownerUserId();

  /** {@return the ID of the team that owns the problem} */
  Optional<String> ownerGroupId();

  /** {@return the priority} */
  Optional<ProblemPriority> priority();

  /** {@return the due date, such as {@code 2026-01-31}} */
  Optional<LocalDate> dueDate();

  /** {@return the problem's scope} */
  Optional<String> scope();

  /** {@return the exit criteria: what must hold before the problem counts as completed} */
  Optional<String> exitCriteria();

  /** {@return the impact so far} */
  Optional<String> impactSoFar();

  /** {@return the root cause} */
  Optional<String> rootCause();

  /** {@return the resolution: how the problem was solved} */
  Optional<String> resolution();

  /** {@return the reason why the problem was deferred} */
  Optional<String> deferralReason();

  /** {@return the reason why the problem was cancelled} */
  Optional<String> cancellationReason();

  /** {@return when the problem is to be reviewed next} */
  Optional<Instant> nextReviewAt();

  /** {@return the interval between reviews; Rootly does not document the unit} */
  Optional<Integer> reReviewCadence();

  /** {@return the problem's status} */
  Optional<ProblemStatus> status();

  /** {@return the ID of the user who created the problem} */
  Optional<Long> createdByUserId();

  /** {@return the ID of the user who set the problem in progress} */
  Optional<Long> inProgressByUserId();

  /** {@return the ID of the user who completed the problem} */
  Optional<Long> completedByUserId();

  /** {@return the ID of the user who deferred the problem} */
  Optional<Long> deferredByUserId();

  /** {@return the ID of the user who cancelled the problem} */
  Optional<Long> cancelledByUserId();

  /** {@return when the problem was set in progress} */
  Optional<Instant> inProgressAt();

  /** {@return when the problem was completed} */
  Optional<Instant> completedAt();

  /** {@return when the problem was deferred} */
  Optional<Instant> deferredAt();

  /** {@return when the problem was cancelled} */
  Optional<Instant> cancelledAt();

  /** {@return the IDs of the linked incidents} */
  List<String> incidentIds();

  /** {@return the number of linked incidents} */
  Optional<Long> incidentsCount();

  /** {@return the number of action items} */
  Optional<Long> actionItemsCount();

  /** {@return the number of subscribers} */
  Optional<Long> subscribersCount();

  /** {@return the number of assigned users} */
  Optional<Long> usersAssignedCount();

  /** {@return the URL of the problem's page} */
  Optional<String> url();

  /** {@return when the problem was created} */
  Optional<Instant> createdAt();

  /** {@return when the problem was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a problem. Not thread-safe. */
  final class Builder extends ImmutableProblem.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
