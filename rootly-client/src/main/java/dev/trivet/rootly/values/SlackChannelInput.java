package dev.trivet.rootly.values;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A Slack channel or user group to set. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SlackChannelInput.Builder.class)
public interface SlackChannelInput {

  /** {@return the ID in Slack} */
  String id();

  /** {@return the name in Slack; lists of channels need it, single channels mostly do not} */
  Optional<String> name();

  /** Refuses a blank ID. */
  @Value.Check
  default void check() {
    Preconditions.notBlank("SlackChannelInput.builder().id(..)", id());
  }

  /**
   * A channel without its name.
   *
   * @param id the ID in Slack
   * @return the channel
   */
  static SlackChannelInput of(String id) {
    return builder().id(id).build();
  }

  /**
   * A channel or user group.
   *
   * @param id the ID in Slack
   * @param name the name in Slack
   * @return the channel or user group
   */
  static SlackChannelInput of(String id, String name) {
    return builder().id(id).name(name).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a channel. Not thread-safe. */
  final class Builder extends ImmutableSlackChannelInput.Builder {
    Builder() {}
  }
}
