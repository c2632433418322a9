package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The name, type and details of an edge connector action. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EdgeConnectorActionDetails.Builder.class)
public interface EdgeConnectorActionDetails {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return whether the action is a script or an HTTP request} */
  Optional<EdgeConnectorActionType> actionType();

  /** {@return the action's description, timeout and parameters} */
  Optional<EdgeConnectorActionMetadata> metadata();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an edge connector action details. Not thread-safe. */
  final class Builder extends ImmutableEdgeConnectorActionDetails.Builder {
    Builder() {}
  }
}
