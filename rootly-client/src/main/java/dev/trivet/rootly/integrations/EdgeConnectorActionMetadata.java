package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The description, timeout and parameters of an edge connector action. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EdgeConnectorActionMetadata.Builder.class)
public interface EdgeConnectorActionMetadata {

  /** {@return the description} */
  Optional<String> description();

  /** {@return the action's timeout, in seconds} */
  Optional<Integer> timeout();

  /** {@return the parameters that the action takes} */
  Optional<List<EdgeConnectorActionParameterInput>> parameters();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an edge connector action metadata. Not thread-safe. */
  final class Builder extends ImmutableEdgeConnectorActionMetadata.Builder {
    Builder() {}
  }
}
