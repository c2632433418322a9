package dev.trivet.rootly.retrospectives;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What to change about a step of the retrospective of an incident. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IncidentRetrospectiveStepInput.Builder.class)
public interface IncidentRetrospectiveStepInput {

  /** {@return what is to be done, in short} */
  Optional<String> title();

  /** {@return what is to be done, in full} */
  Patch<String> description();

  /** {@return the date it is due} */
  Patch<String> dueDate();

  /** {@return the position among the steps} */
  Patch<Integer> position();

  /** {@return whether it may be left out} */
  Optional<Boolean> skippable();

  /** {@return how far the work on it has come} */
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
