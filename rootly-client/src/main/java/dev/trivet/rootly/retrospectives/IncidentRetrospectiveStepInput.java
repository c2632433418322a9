package dev.trivet.rootly.retrospectives;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What to change about a step of an incident's retrospective. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IncidentRetrospectiveStepInput.Builder.class)
public interface IncidentRetrospectiveStepInput {

  /** {@return the title: what to do, in short} */
  Optional<String> title();

  /** {@return the description: what to do, in full} */
  Patch<String> description();

  /** {@return the due date} */
  Patch<String> dueDate();

  /** {@return the position among the steps} */
  Patch<Integer> position();

  /** {@return whether the step can be skipped} */
  Optional<Boolean> skippable();

  /** {@return the step's status} */
  Optional<IncidentRetrospectiveStepStatus> status();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableIncidentRetrospectiveStepInput.Builder {
    Builder() {}
  }
}
