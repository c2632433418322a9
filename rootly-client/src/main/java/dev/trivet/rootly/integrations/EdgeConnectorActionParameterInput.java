package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A parameter to set on an edge connector action. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EdgeConnectorActionParameterInput.Builder.class)
public interface EdgeConnectorActionParameterInput {

  /** {@return the parameter's name} */
  Optional<String> name();

  /** {@return the type of the parameter's values} */
  Optional<EdgeConnectorActionParameterType> type();

  /** {@return whether the parameter is required} */
  Optional<Boolean> required();

  /** {@return the description} */
  Optional<String> description();

  /** {@return the values to choose from} */
  Optional<List<String>> options();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableEdgeConnectorActionParameterInput.Builder {
    Builder() {}
  }
}
