package dev.trivet.rootly.problems;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.incidents.ActionItemStatus;
import dev.trivet.rootly.incidentsetup.TaskPriority;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An action item of a problem to create, or what to change about one. A new one needs {@code
 * summary}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ProblemActionItemInput.Builder.class)
public interface ProblemActionItemInput {

  /** {@return what is to be done, in short} */
  Optional<String> summary();

  /** {@return what is to be done, in full} */
  Patch<String> description();

  /** {@return the ID of the user it is assigned to} */
  Patch<Long> assignedToUserId();

  /** {@return how important it is} */
  Optional<TaskPriority> priority();

  /** {@return how far the work on it has come} */
  Optional<ActionItemStatus> status();

  /** {@return the date it is due, such as {@code 2026-01-31}} */
  Patch<String> dueDate();

  /** {@return the URL of the issue in Jira} */
  Patch<String> jiraIssueUrl();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableProblemActionItemInput.Builder {
    Builder() {}
  }
}
