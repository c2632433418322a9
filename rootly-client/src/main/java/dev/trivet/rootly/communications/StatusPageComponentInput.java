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

  /** {@return the name shown on the page; without one, that of its source} */
  Patch<String> name();

  /** {@return what visitors are told about the component} */
  Patch<String> description();

  /** {@return the ID of the group that it is shown in; none at the top level of the page} */
  Patch<String> statusPageComponentGroupId();

  /** {@return the position on the page or in its group} */
  Optional<Integer> position();

  /** {@return what its source is: a service or a functionality; none if it has no source} */
  Patch<StatusPageComponentSourceType> sourceType();

  /** {@return the ID of the service or functionality that it stands for} */
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
