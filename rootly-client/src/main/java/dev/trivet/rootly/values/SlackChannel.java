package dev.trivet.rootly.values;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A Slack channel or user group. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SlackChannel.Builder.class)
public interface SlackChannel extends HasAdditionalProperties {

  /**
   * {@return the ID in Slack; empty if no channel is set, because Rootly then sends an empty
   * object}
   */
  Optional<String> id();

  /** {@return the name in Slack, without a hash sign} */
  Optional<String> name();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a channel. Not thread-safe. */
  final class Builder extends ImmutableSlackChannel.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
