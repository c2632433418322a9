package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The name, type and details of an edge connector action. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EdgeConnectorActionActionInput.Builder.class)
public interface EdgeConnectorActionActionInput {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return whether it is a script or an HTTP request} */
  Optional<EdgeConnectorActionActionActionType> actionType();

  /** {@return the description, timeout and parameters of the action} */
  Optional<EdgeConnectorActionActionMetadataInput> metadata();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an edge connector action action input. Not thread-safe. */
  final class Builder extends ImmutableEdgeConnectorActionActionInput.Builder {
    Builder() {}
  }
}
