package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A status page component group to create, or what to change about one. A new one needs {@code
 * name}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageComponentGroupInput.Builder.class)
public interface StatusPageComponentGroupInput {

  /** {@return the name of the group, shown as a heading on the page} */
  Optional<String> name();

  /** {@return the description of the group that visitors see} */
  Patch<String> description();

  /** {@return the position of the group on the page} */
  Optional<Integer> position();

  /** {@return whether visitors see only the heading until they open the group} */
  Patch<Boolean> collapsedByDefault();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableStatusPageComponentGroupInput.Builder {
    Builder() {}
  }
}
