package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.values.CatalogValueInput;
import dev.trivet.rootly.values.SlackChannelInput;
import dev.trivet.rootly.wire.InputChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An environment to create, or what to change about one. A new one needs {@code name}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EnvironmentInput.Builder.class)
public interface EnvironmentInput {

  /** {@return the display name of the environment} */
  Optional<String> name();

  /** {@return the description of the environment} */
  Patch<String> description();

  /** {@return the color as a hex code, such as {@code #D7F5E1}} */
  Patch<String> color();

  /** {@return the position of the environment in lists} */
  Patch<Integer> position();

  /**
   * {@return the external ID: the ID of the environment in a system of yours, by which bulk calls
   * find the environment}
   */
  Patch<String> externalId();

  /** {@return the email addresses attached to the environment} */
  Patch<List<String>> notifyEmails();

  /** {@return the Slack channels of the environment, each with its name} */
  Patch<List<SlackChannelInput>> slackChannels();

  /** {@return the Slack user groups of the environment, each with its name} */
  Patch<List<SlackChannelInput>> slackAliases();

  /** {@return the values of the catalog properties of the environment} */
  Optional<List<CatalogValueInput>> properties();

  /** {@return the public description of the environment} */
  Patch<String> publicDescription();

  /** Refuses Slack channels and user groups without a name. */
  @Value.Check
  default void check() {
    InputChecks.named(
        "EnvironmentInput.builder().slackChannels(..)", slackChannels(), SlackChannelInput::name);
    InputChecks.named(
        "EnvironmentInput.builder().slackAliases(..)", slackAliases(), SlackChannelInput::name);
  }

  /**
   * An environment with nothing but a name.
   *
   * @param name the name
   * @return the input
   */
  static EnvironmentInput of(String name) {
    return builder().name(name).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableEnvironmentInput.Builder {
    Builder() {}
  }
}
