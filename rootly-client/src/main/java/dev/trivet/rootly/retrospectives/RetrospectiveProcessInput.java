package dev.trivet.rootly.retrospectives;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A retrospective process to create, or what to change about one. A new one needs {@code name} and
 * {@code copyFrom}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RetrospectiveProcessInput.Builder.class)
public interface RetrospectiveProcessInput {

  /** {@return the display name} */
  Optional<String> name();

  /**
   * {@return the ID of the process to copy the steps from, or {@code starter_template} for the
   * steps of Rootly's starter template; can only be set on creation}
   */
  Optional<String> copyFrom();

  /** {@return the description} */
  Patch<String> description();

  /** {@return the criteria that select the incidents of the process} */
  Optional<RetrospectiveMatchingCriteria> retrospectiveProcessMatchingCriteria();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableRetrospectiveProcessInput.Builder {
    Builder() {}
  }
}
