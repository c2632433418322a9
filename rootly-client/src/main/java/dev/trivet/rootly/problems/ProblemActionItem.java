package dev.trivet.rootly.problems;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.incidents.ActionItemStatus;
import dev.trivet.rootly.incidentsetup.TaskPriority;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.users.User;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An action item of a problem: something to do about the problem. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ProblemActionItem.Builder.class, using = ResourceDeserializer.class)
public interface ProblemActionItem extends Resource {

  /** {@return the ID of the problem that the action item belongs to} */
  Optional<String> problemId();

  /** {@return the summary: what to do, in short} */
  Optional<String> summary();

  /** {@return the description: what to do, in full} */
  Optional<String> description();

  /** {@return the ID of the user that the action item is assigned to} */
  Optional<Long> assignedToUserId();

  /** {@return the priority} */
  Optional<TaskPriority> priority();

  /** {@return the action item's status} */
  Optional<ActionItemStatus> status();

  /** {@return the due date, such as {@code 2026-01-31}} */
  Optional<String> dueDate();

  /** {@return the URL of the Jira issue} */
  Optional<String> jiraIssueUrl();

  /** {@return the user that the action item is assigned to} */
  Optional<User> assignedTo();

  /** {@return the user who created the action item} */
  Optional<User> createdBy();

  /** {@return when the problem action item was created} */
  Optional<Instant> createdAt();

  /** {@return when the problem action item was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a problem action item. Not thread-safe. */
  final class Builder extends ImmutableProblemActionItem.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
