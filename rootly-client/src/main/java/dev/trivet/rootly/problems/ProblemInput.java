package dev.trivet.rootly.problems;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Members;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A problem to create, or what to change about one. A new one needs {@code title}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ProblemInput.Builder.class)
public interface ProblemInput {

  /** {@return the title} */
  Optional<String> title();

  /** {@return what the problem is, in full} */
  Patch<String> description();

  /** {@return the ID of the user who is responsible for it} */
  Patch<Long> ownerUserId();

  /** {@return the ID of the team that is responsible for it} */
  Patch<String> ownerGroupId();

  /** {@return how important it is} */
  Patch<ProblemPriority> priority();

  /** {@return the date it is due, such as {@code 2026-01-31}} */
  Patch<LocalDate> dueDate();

  /** {@return what it covers} */
  Patch<String> scope();

  /** {@return what must hold before it counts as completed} */
  Patch<String> exitCriteria();

  /** {@return what it has caused so far} */
  Patch<String> impactSoFar();

  /** {@return what causes it} */
  Patch<String> rootCause();

  /** {@return how it was solved} */
  Patch<String> resolution();

  /** {@return why it was deferred} */
  Patch<String> deferralReason();

  /** {@return why it was cancelled} */
  Patch<String> cancellationReason();

  /** {@return when it is to be reviewed next} */
  Patch<Instant> nextReviewAt();

  /** {@return how long it is from one review to the next; Rootly does not document the unit} */
  Patch<Integer> reReviewCadence();

  /** {@return the IDs of the incidents it is linked to} */
  Optional<List<String>> incidentIds();

  /** {@return the values of form fields} */
  Optional<List<Members>> formFieldSelections();

  /**
   * {@return how far the work on it has come; a change must come with what the new status needs}
   */
  Optional<ProblemStatus> status();

  /** {@return the status that it must have now for the update to be accepted} */
  Patch<ProblemStatus> expectedStatus();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableProblemInput.Builder {
    Builder() {}
  }
}
