package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.incidentsetup.TaskPriority;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An action item to create, or what to change about one. A new one needs {@code summary}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ActionItemInput.Builder.class)
public interface ActionItemInput {

  /** {@return what is to be done, in short} */
  Optional<String> summary();

  /** {@return what is to be done, in full} */
  Patch<String> description();

  /** {@return whether it is a task or a follow-up} */
  Optional<ActionItemKind> kind();

  /** {@return the ID of the user it is assigned to} */
  Patch<Long> assignedToUserId();

  /** {@return the IDs of the teams it is assigned to} */
  Patch<List<String>> assignedToGroupIds();

  /** {@return how important it is} */
  Optional<TaskPriority> priority();

  /** {@return how far the work on it has come} */
  Optional<ActionItemStatus> status();

  /** {@return the date it is due, such as {@code 2026-01-31}} */
  Patch<String> dueDate();

  /** {@return the ID of the issue in Jira} */
  Patch<String> jiraIssueId();

  /** {@return the key of the issue in Jira} */
  Patch<String> jiraIssueKey();

  /** {@return the URL of the issue in Jira} */
  Patch<String> jiraIssueUrl();

  /**
   * {@return the values of form fields; ignored unless form fields of action items are enabled for
   * the organization}
   */
  Patch<List<ActionItemFormFieldSelectionInput>> formFieldSelections();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableActionItemInput.Builder {
    Builder() {}
  }
}
