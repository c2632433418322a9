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

/** A problem: an underlying reason for incidents, which is worked on separately. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Problem.Builder.class, using = ResourceDeserializer.class)
public interface Problem extends Resource {

  /** {@return the sequence number of the problem} */
  Optional<Long> sequentialId();

  /** {@return the ID that people see} */
  Optional<String> displayId();

  /** {@return the title} */
  Optional<String> title();

  /** {@return what the problem is, in full} */
  Optional<String> description();

  /** {@return the ID of the user who is responsible for it} */
  Optional<Long> ownerUserId();

  /** {@return the ID of the team that is responsible for it} */
  Optional<String> ownerGroupId();

  /** {@return how important it is} */
  Optional<ProblemPriority> priority();

  /** {@return the date it is due, such as {@code 2026-01-31}} */
  Optional<LocalDate> dueDate();

  /** {@return what it covers} */
  Optional<String> scope();

  /** {@return what must hold before it counts as completed} */
  Optional<String> exitCriteria();

  /** {@return what it has caused so far} */
  Optional<String> impactSoFar();

  /** {@return what causes it} */
  Optional<String> rootCause();

  /** {@return how it was solved} */
  Optional<String> resolution();

  /** {@return why it was deferred} */
  Optional<String> deferralReason();

  /** {@return why it was cancelled} */
  Optional<String> cancellationReason();

  /** {@return when it is to be reviewed next} */
  Optional<Instant> nextReviewAt();

  /** {@return how long it is from one review to the next; Rootly does not document the unit} */
  Optional<Integer> reReviewCadence();

  /**
   * {@return how far the work on it has come; a change must come with what the new status needs}
   */
  Optional<ProblemStatus> status();

  /** {@return the ID of the user who created it} */
  Optional<Long> createdByUserId();

  /** {@return the ID of the user who began it} */
  Optional<Long> inProgressByUserId();

  /** {@return the ID of the user who completed it} */
  Optional<Long> completedByUserId();

  /** {@return the ID of the user who deferred it} */
  Optional<Long> deferredByUserId();

  /** {@return the ID of the user who cancelled it} */
  Optional<Long> cancelledByUserId();

  /** {@return when the work on it began} */
  Optional<Instant> inProgressAt();

  /** {@return when it was completed} */
  Optional<Instant> completedAt();

  /** {@return when it was deferred} */
  Optional<Instant> deferredAt();

  /** {@return when it was cancelled} */
  Optional<Instant> cancelledAt();

  /** {@return the IDs of the incidents it is linked to} */
  List<String> incidentIds();

  /** {@return how many incidents it is linked to} */
  Optional<Long> incidentsCount();

  /** {@return how many action items it has} */
  Optional<Long> actionItemsCount();

  /** {@return how many subscribers it has} */
  Optional<Long> subscribersCount();

  /** {@return how many users are assigned to it} */
  Optional<Long> usersAssignedCount();

  /** {@return the URL of its page} */
  Optional<String> url();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
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
