package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A parameter of an edge connector action. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EdgeConnectorActionParameter.Builder.class)
public interface EdgeConnectorActionParameter extends HasAdditionalProperties {

  /** {@return the parameter's name} */
  Optional<String> name();

  /** {@return the type of the parameter's values} */
  Optional<EdgeConnectorActionParameterType> type();

  /** {@return whether the parameter is required} */
  Optional<Boolean> required();

  /** {@return the description} */
  Optional<String> description();

  /** {@return the parameter's default value} */
  @JsonProperty("default")
  Optional<JsonValue> defaultValue();

  /** {@return the values to choose from} */
  List<String> options();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an edge connector action parameter. Not thread-safe. */
  final class Builder extends ImmutableEdgeConnectorActionParameter.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
