package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A status page component to create, or what to change about one. A new one needs a source or
 * {@code name}; only a new one takes a source.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageComponentInput.Builder.class)
public interface StatusPageComponentInput {

  /**
   * {@return the name shown on the page; without a name, the page shows the name of the component's
   * source}
   */
  Patch<String> name();

  /** {@return the description of the component that visitors see} */
  Patch<String> description();

  /**
   * {@return the ID of the component group that the component is shown in; without a group, the
   * component is shown at the top level of the page}
   */
  Patch<String> statusPageComponentGroupId();

  /** {@return the position of the component on the page or in its group} */
  Optional<Integer> position();

  /** {@return the type of the component's source: a service or a functionality} */
  Patch<StatusPageComponentSourceType> sourceType();

  /** {@return the ID of the service or functionality that is the component's source} */
  Patch<String> sourceId();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableStatusPageComponentInput.Builder {
    Builder() {}
  }
}
