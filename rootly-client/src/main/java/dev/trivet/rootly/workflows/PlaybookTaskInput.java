package dev.trivet.rootly.workflows;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A playbook task to create, or what to change about one. A new one needs {@code task}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PlaybookTaskInput.Builder.class)
public interface PlaybookTaskInput {

  /** {@return the task: what to do, in short} */
  Optional<String> task();

  /** {@return the description: what to do, in full} */
  Patch<String> description();

  /** {@return the position among the tasks of the playbook} */
  Patch<Integer> position();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutablePlaybookTaskInput.Builder {
    Builder() {}
  }
}
