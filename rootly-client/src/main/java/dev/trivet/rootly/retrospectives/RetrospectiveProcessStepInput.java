package dev.trivet.rootly.retrospectives;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A process step to create, or what to change about one. A new one needs {@code title}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RetrospectiveProcessStepInput.Builder.class)
public interface RetrospectiveProcessStepInput {

  /** {@return the title: what to do, in short} */
  Optional<String> title();

  /** {@return the description: what to do, in full} */
  Patch<String> description();

  /** {@return after how many days the step is due} */
  Patch<Integer> dueAfterDays();

  /** {@return the ID of the incident role whose users own the step by default} */
  Patch<String> incidentRoleId();

  /** {@return the position among the steps of the process} */
  Patch<Integer> position();

  /** {@return whether the step can be skipped} */
  Optional<Boolean> skippable();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableRetrospectiveProcessStepInput.Builder {
    Builder() {}
  }
}
