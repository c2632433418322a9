package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A private agent: a program in your network that gives Rootly access to the systems there. Here
 * without its providers, as lists return it.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PrivateAgentSummary.Builder.class, using = ResourceDeserializer.class)
public interface PrivateAgentSummary extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the description} */
  Optional<String> description();

  /** {@return whether the agent's tools can be used; a disabled agent stays connected} */
  Optional<Boolean> enabled();

  /** {@return whether the agent is active or revoked} */
  Optional<PrivateAgentStatus> status();

  /** {@return whether the agent is online now} */
  Optional<Boolean> online();

  /** {@return the deployment mode} */
  Optional<PrivateAgentDeploymentMode> deploymentMode();

  /** {@return the version of the agent's software} */
  Optional<String> agentVersion();

  /** {@return when the agent was last seen} */
  Optional<Instant> lastSeenAt();

  /** {@return the digest of the agent's schema} */
  Optional<String> schemaDigest();

  /** {@return when the private agent was created} */
  Optional<Instant> createdAt();

  /** {@return when the private agent was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a private agent summary. Not thread-safe. */
  final class Builder extends ImmutablePrivateAgentSummary.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
