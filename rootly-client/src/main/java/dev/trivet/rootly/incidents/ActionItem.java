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

  /** {@return what is to be done, in short} */
  Optional<String> summary();

  /** {@return what is to be done, in full} */
  Optional<String> description();

  /** {@return whether it is a task or a follow-up} */
  Optional<ActionItemKind> kind();

  /** {@return the user it is assigned to} */
  Optional<User> assignedTo();

  /** {@return the IDs of the teams it is assigned to} */
  List<String> assignedToGroupIds();

  /** {@return how important it is} */
  Optional<TaskPriority> priority();

  /** {@return how far the work on it has come} */
  Optional<ActionItemStatus> status();

  /** {@return the date it is due, such as {@code 2026-01-31}} */
  Optional<String> dueDate();

  /** {@return the ID of the issue in Jira} */
  Optional<String> jiraIssueId();

  /** {@return the key of the issue in Jira} */
  Optional<String> jiraIssueKey();

  /** {@return the URL of the issue in Jira} */
  Optional<String> jiraIssueUrl();

  /** {@return the user who created it} */
  Optional<User> createdBy();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the ID of the incident it belongs to} */
  Optional<String> incidentId();

  /** {@return the title of the incident it belongs to} */
  Optional<String> incidentTitle();

  /** {@return the URL of its place on the page of the incident} */
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
