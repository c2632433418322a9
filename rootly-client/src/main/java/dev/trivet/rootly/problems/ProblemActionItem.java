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

/** An action item of a problem: something to do about it. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ProblemActionItem.Builder.class, using = ResourceDeserializer.class)
public interface ProblemActionItem extends Resource {

  /** {@return the ID of the problem} */
  Optional<String> problemId();

  /** {@return what is to be done, in short} */
  Optional<String> summary();

  /** {@return what is to be done, in full} */
  Optional<String> description();

  /** {@return the ID of the user it is assigned to} */
  Optional<Long> assignedToUserId();

  /** {@return how important it is} */
  Optional<TaskPriority> priority();

  /** {@return how far the work on it has come} */
  Optional<ActionItemStatus> status();

  /** {@return the date it is due, such as {@code 2026-01-31}} */
  Optional<String> dueDate();

  /** {@return the URL of the issue in Jira} */
  Optional<String> jiraIssueUrl();

  /** {@return the user it is assigned to} */
  Optional<User> assignedTo();

  /** {@return the user who created it} */
  Optional<User> createdBy();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
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
