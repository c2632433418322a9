package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An edge connector action to create, or what to change about one. A new one needs an {@code
 * action} with {@code name} and {@code actionType}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EdgeConnectorActionInput.Builder.class)
public interface EdgeConnectorActionInput {

  /** {@return the action's name, type and details} */
  Optional<EdgeConnectorActionDetails> action();

  /**
   * An action with nothing but a name and a type.
   *
   * @param name the display name
   * @param type whether the action is a script or an HTTP request
   * @return the input
   */
  static EdgeConnectorActionInput of(String name, EdgeConnectorActionType type) {
    return builder()
        .action(EdgeConnectorActionDetails.builder().name(name).actionType(type).build())
        .build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableEdgeConnectorActionInput.Builder {
    Builder() {}
  }
}
