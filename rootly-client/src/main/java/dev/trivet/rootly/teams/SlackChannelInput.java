package dev.trivet.rootly.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A Slack channel or user group to give to a team. Immutable. */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = SlackChannelInput.Builder.class)
public interface SlackChannelInput {

  /**
   * Slack's identifier.
   *
   * @return the identifier
   */
  String id();

  /**
   * The name in Slack.
   *
   * @return the name, which may be left out for a broadcast channel only
   */
  Optional<String> name();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    Requests.filled("SlackChannelInput.builder().id(..)", id());
  }

  /**
   * A channel without its name.
   *
   * @param id Slack's identifier
   * @return the channel
   */
  static SlackChannelInput of(String id) {
    return builder().id(id).build();
  }

  /**
   * A channel or user group.
   *
   * @param id Slack's identifier
   * @param name the name in Slack
   * @return the channel or user group
   */
  static SlackChannelInput of(String id, String name) {
    return builder().id(id).name(name).build();
  }

  /**
   * Starts a channel.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a channel. Not thread-safe. */
  final class Builder extends ImmutableSlackChannelInput.Builder {
    Builder() {}
  }
}
