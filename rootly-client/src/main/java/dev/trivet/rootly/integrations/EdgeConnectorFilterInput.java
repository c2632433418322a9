package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Which events an edge connector gets: those that match one ID in each list that is given. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EdgeConnectorFilterInput.Builder.class)
public interface EdgeConnectorFilterInput {

  /** {@return the IDs of the teams whose events it gets} */
  Optional<List<String>> groupIds();

  /** {@return the IDs of the services whose events it gets} */
  Optional<List<String>> serviceIds();

  /** {@return the IDs of the environments whose events it gets} */
  Optional<List<String>> environmentIds();

  /** {@return the IDs of the functionalities whose events it gets} */
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
