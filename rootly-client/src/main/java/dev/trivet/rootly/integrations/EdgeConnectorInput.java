package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An edge connector to create, or what to change about one. A new one needs {@code name}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EdgeConnectorInput.Builder.class)
public interface EdgeConnectorInput {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the description} */
  Optional<String> description();

  /** {@return whether the edge connector is active or paused} */
  Optional<EdgeConnectorStatus> status();

  /** {@return the types of the events that the edge connector is subscribed to} */
  Optional<List<String>> subscriptions();

  /** {@return the filter of the events that the edge connector gets} */
  Optional<EdgeConnectorFilterInput> filters();

  /** {@return the IDs of the teams that own the edge connector} */
  Optional<List<String>> ownerGroupIds();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableEdgeConnectorInput.Builder {
    Builder() {}
  }
}
