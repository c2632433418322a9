package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The filter of the events that an edge connector gets: an event must match one ID of each list
 * that is set.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EdgeConnectorFilterInput.Builder.class)
public interface EdgeConnectorFilterInput {

  /** {@return the IDs of the teams whose events the edge connector gets} */
  Optional<List<String>> groupIds();

  /** {@return the IDs of the services whose events the edge connector gets} */
  Optional<List<String>> serviceIds();

  /** {@return the IDs of the environments whose events the edge connector gets} */
  Optional<List<String>> environmentIds();

  /** {@return the IDs of the functionalities whose events the edge connector gets} */
  Optional<List<String>> functionalityIds();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableEdgeConnectorFilterInput.Builder {
    Builder() {}
  }
}
