package dev.trivet.rollbar.notifications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The settings of a project's notifications through Slack. Rollbar has to be connected with Slack
 * in the user interface first. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/put_api-1-notifications-slack">Rollbar:
 *     configure Slack</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SlackSettings.Builder.class)
public interface SlackSettings {

  /** {@return whether notifications through Slack are enabled} */
  boolean enabled();

  /**
   * {@return the ID of the service account that connects Rollbar with Slack: a number or a text,
   * because Rollbar uses both}
   */
  JsonValue serviceAccountId();

  /** {@return the Slack channel that messages are sent to, such as {@code #errors}} */
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
