package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.incidentsetup.TaskPriority;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.users.User;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An action item: something to do during or after an incident. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ActionItem.Builder.class, using = ResourceDeserializer.class)
public interface ActionItem extends Resource {

  /** {@return the summary: what to do, in short} */
  Optional<String> summary();

  /** {@return the description: what to do, in full} */
  Optional<String> description();

  /**
   * {@return whether the action item is a task, done during the incident, or a follow-up, done
   * afterwards}
   */
  Optional<ActionItemKind> kind();

  /** {@return the user that the action item is assigned to} */
  Optional<User> assignedTo();

  /** {@return the IDs of the teams that the action item is assigned to} */
  List<String> assignedToGroupIds();

  /** {@return the priority} */
  Optional<TaskPriority> priority();

  /** {@return the action item's status} */
  Optional<ActionItemStatus> status();

  /** {@return the due date, such as {@code 2026-01-31}} */
  Optional<String> dueDate();

  /** {@return the ID of the Jira issue} */
  Optional<String> jiraIssueId();

  /** {@return the key of the Jira issue} */
  Optional<String> jiraIssueKey();

  /** {@return the URL of the Jira issue} */
  Optional<String> jiraIssueUrl();

  /** {@return the user who created the action item} */
  Optional<User> createdBy();

  /** {@return when the action item was created} */
  Optional<Instant> createdAt();

  /** {@return when the action item was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the ID of the incident that the action item belongs to} */
  Optional<String> incidentId();

  /** {@return the title of the incident that the action item belongs to} */
  Optional<String> incidentTitle();

  /** {@return the URL of the action item on the incident's page} */
  Optional<String> url();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an action item. Not thread-safe. */
  final class Builder extends ImmutableActionItem.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
