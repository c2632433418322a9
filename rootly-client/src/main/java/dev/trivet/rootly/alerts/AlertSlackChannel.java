package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A Slack channel or user group. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertSlackChannel.Builder.class)
public interface AlertSlackChannel extends HasAdditionalProperties {

  /** {@return the ID of the channel or user group in Rootly} */
  String id();

  /** {@return the name of the channel in Slack} */
  Optional<String> slackChannelName();

  /** {@return the ID of the channel in Slack} */
  Optional<String> slackChannelId();

  /** {@return the ID of the workspace in Slack that the channel belongs to} */
  Optional<String> slackTeamId();

  /** {@return when the record was created} */
  Optional<Instant> createdAt();

  /** {@return when the record was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert slack channel. Not thread-safe. */
  final class Builder extends ImmutableAlertSlackChannel.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
