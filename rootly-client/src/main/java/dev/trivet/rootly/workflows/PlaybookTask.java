package dev.trivet.rootly.workflows;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A playbook task: one step of a playbook. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PlaybookTask.Builder.class, using = ResourceDeserializer.class)
public interface PlaybookTask extends Resource {

  /** {@return the ID of the playbook that the task belongs to} */
  Optional<String> playbookId();

  /** {@return the task: what to do, in short} */
  Optional<String> task();

  /** {@return the description: what to do, in full} */
  Optional<String> description();

  /** {@return the position among the tasks of the playbook} */
  Optional<Integer> position();

  /** {@return when the playbook task was created} */
  Optional<Instant> createdAt();

  /** {@return when the playbook task was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a playbook task. Not thread-safe. */
  final class Builder extends ImmutablePlaybookTask.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
