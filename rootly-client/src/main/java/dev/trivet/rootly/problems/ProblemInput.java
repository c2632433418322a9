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

  /** {@return the description} */
  Patch<String> description();

  /** {@return the ID of the user who owns the problem} */
  Patch<Long> ownerUserId();

  /** {@return the ID of the team that owns the problem} */
  Patch<String> ownerGroupId();

  /** {@return the priority} */
  Patch<ProblemPriority> priority();

  /** {@return the due date, such as {@code 2026-01-31}} */
  Patch<LocalDate> dueDate();

  /** {@return the problem's scope} */
  Patch<String> scope();

  /** {@return the exit criteria: what must hold before the problem counts as completed} */
  Patch<String> exitCriteria();

  /** {@return the impact so far} */
  Patch<String> impactSoFar();

  /** {@return the root cause} */
  Patch<String> rootCause();

  /** {@return the resolution: how the problem was solved} */
  Patch<String> resolution();

  /** {@return the reason why the problem was deferred} */
  Patch<String> deferralReason();

  /** {@return the reason why the problem was cancelled} */
  Patch<String> cancellationReason();

  /** {@return when the problem is to be reviewed next} */
  Patch<Instant> nextReviewAt();

  /** {@return the interval between reviews; Rootly does not document the unit} */
  Patch<Integer> reReviewCadence();

  /** {@return the IDs of the incidents to link; can only be set on creation} */
  Optional<List<String>> incidentIds();

  /** {@return the values of form fields} */
  Optional<List<Members>> formFieldSelections();

  /**
   * {@return the problem's status; only updates take it, and they must also set what the new status
   * needs}
   */
  Optional<ProblemStatus> status();

  /**
   * {@return the status that the problem must have now for the update to be accepted; only updates
   * take it}
   */
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
