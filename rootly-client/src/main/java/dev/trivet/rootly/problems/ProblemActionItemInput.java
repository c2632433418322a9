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

  /** {@return the summary: what to do, in short} */
  Optional<String> summary();

  /** {@return the description: what to do, in full} */
  Patch<String> description();

  /** {@return the ID of the user to assign the action item to} */
  Patch<Long> assignedToUserId();

  /** {@return the priority} */
  Optional<TaskPriority> priority();

  /** {@return the action item's status} */
  Optional<ActionItemStatus> status();

  /** {@return the due date, such as {@code 2026-01-31}} */
  Patch<String> dueDate();

  /** {@return the URL of the Jira issue} */
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
