package dev.trivet.rootly.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import dev.trivet.core.json.OpenModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A Slack channel or user group that belongs to a team. Immutable. */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = SlackChannel.Builder.class)
public interface SlackChannel extends OpenModel {

  /**
   * Slack's identifier.
   *
   * @return the identifier; empty when nothing is set, which Rootly tells with an empty channel
   */
  Optional<String> id();

  /**
   * The name in Slack.
   *
   * @return the name without a hash sign, or empty
   */
  Optional<String> name();

  /**
   * Starts a channel, for test data.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a channel. Not thread-safe. */
  final class Builder extends ImmutableSlackChannel.Builder {
    Builder() {}
  }
}
