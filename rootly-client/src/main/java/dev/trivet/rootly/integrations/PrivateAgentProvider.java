package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A provider of a private agent: the part that gives access to one system, such as a Kubernetes
 * cluster.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PrivateAgentProvider.Builder.class)
public interface PrivateAgentProvider extends HasAdditionalProperties {

  /** {@return the ID of the provider} */
  String id();

  /** {@return the provider's type; Rootly does not document the values} */
  Optional<String> type();

  /** {@return the provider's version} */
  Optional<String> version();

  /** {@return the provider's health} */
  Optional<PrivateAgentHealth> health();

  /** {@return the provider's policy: what the provider may do, and its limits} */
  Optional<PrivateAgentPolicy> policy();

  /** {@return the provider's capabilities} */
  List<PrivateAgentCapability> capabilities();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a private agent provider. Not thread-safe. */
  final class Builder extends ImmutablePrivateAgentProvider.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
