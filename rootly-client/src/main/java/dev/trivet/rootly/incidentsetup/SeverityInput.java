package dev.trivet.rootly.incidentsetup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.values.SlackChannelInput;
import dev.trivet.rootly.wire.InputChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A severity to create, or what to change about one. A new one needs {@code name}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SeverityInput.Builder.class)
public interface SeverityInput {

  /** {@return the display name, unique in the organization} */
  Optional<String> name();

  /** {@return the description} */
  Patch<String> description();

  /** {@return the level on Rootly's own scale} */
  Optional<SeverityLevel> severity();

  /** {@return the color as a hex code, such as {@code #D7F5E1}} */
  Patch<String> color();

  /** {@return the position among the severities} */
  Patch<Integer> position();

  /** {@return the email addresses to notify about incidents of the severity} */
  Patch<List<String>> notifyEmails();

  /** {@return the Slack channels to notify about incidents of the severity, each with its name} */
  Patch<List<SlackChannelInput>> slackChannels();

  /**
   * {@return the Slack user groups to notify about incidents of the severity, each with its name}
   */
  Patch<List<SlackChannelInput>> slackAliases();

  /** Refuses Slack channels and user groups without a name. */
  @Value.Check
  default void check() {
    InputChecks.named(
        "SeverityInput.builder().slackChannels(..)", slackChannels(), SlackChannelInput::name);
    InputChecks.named(
        "SeverityInput.builder().slackAliases(..)", slackAliases(), SlackChannelInput::name);
  }

  /**
   * A severity with nothing but a name.
   *
   * @param name the display name
   * @return the input
   */
  static SeverityInput of(String name) {
    return builder().name(name).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableSeverityInput.Builder {
    Builder() {}
  }
}
