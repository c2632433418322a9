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

  /** {@return the summary: what to do, in short} */
  Optional<String> summary();

  /** {@return the description: what to do, in full} */
  Patch<String> description();

  /**
   * {@return whether the action item is a task, done during the incident, or a follow-up, done
   * afterwards}
   */
  Optional<ActionItemKind> kind();

  /** {@return the ID of the user to assign the action item to} */
  Patch<Long> assignedToUserId();

  /** {@return the IDs of the teams to assign the action item to} */
  Patch<List<String>> assignedToGroupIds();

  /** {@return the priority} */
  Optional<TaskPriority> priority();

  /** {@return the action item's status} */
  Optional<ActionItemStatus> status();

  /** {@return the due date, such as {@code 2026-01-31}} */
  Patch<String> dueDate();

  /** {@return the ID of the Jira issue} */
  Patch<String> jiraIssueId();

  /** {@return the key of the Jira issue} */
  Patch<String> jiraIssueKey();

  /** {@return the URL of the Jira issue} */
  Patch<String> jiraIssueUrl();

  /**
   * {@return the values of form fields; Rootly ignores them unless form fields of action items are
   * enabled for the organization}
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
