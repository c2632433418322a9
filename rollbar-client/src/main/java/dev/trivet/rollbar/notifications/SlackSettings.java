package dev.trivet.rollbar.notifications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a project notifies through Slack. Rollbar has to be connected with Slack in the user
 * interface first. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/put_api-1-notifications-slack">Rollbar:
 *     configure Slack</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SlackSettings.Builder.class)
public interface SlackSettings {

  /** {@return whether the channel is in use} */
  boolean enabled();

  /** {@return the ID of the connection with Slack: a number or a text, for Rollbar has both} */
  JsonValue serviceAccountId();

  /** {@return the channel, such as {@code #errors}} */
  String channel();

  /** {@return whether messages have buttons} */
  Optional<Boolean> showMessageButtons();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableSlackSettings.Builder {
    Builder() {}
  }
}
