package dev.trivet.rootly.retrospectives;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A process group to create, or what to change about one. A new one needs {@code subStatusId}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RetrospectiveProcessGroupInput.Builder.class)
public interface RetrospectiveProcessGroupInput {

  /** {@return the ID of the sub-status that the steps belong to} */
  Optional<String> subStatusId();

  /** {@return the position among the process groups} */
  Optional<Integer> position();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableRetrospectiveProcessGroupInput.Builder {
    Builder() {}
  }
}
