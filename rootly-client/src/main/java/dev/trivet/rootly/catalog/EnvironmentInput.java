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

  /** {@return the display name} */
  Optional<String> name();

  /** {@return what the environment is there for} */
  Patch<String> description();

  /** {@return the color as a hex code, such as {@code #D7F5E1}} */
  Patch<String> color();

  /** {@return the position in the list} */
  Patch<Integer> position();

  /** {@return the ID in a system of yours} */
  Patch<String> externalId();

  /** {@return the email addresses of the environment} */
  Patch<List<String>> notifyEmails();

  /** {@return the Slack channels, each with its name, of the environment} */
  Patch<List<SlackChannelInput>> slackChannels();

  /** {@return the Slack user groups, with their names, of the environment} */
  Patch<List<SlackChannelInput>> slackAliases();

  /** {@return the values of its catalog properties} */
  Optional<List<CatalogValueInput>> properties();

  /** {@return the description shown to the public} */
  Patch<String> publicDescription();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    InputChecks.named("EnvironmentInput.builder().slackChannels(..)", slackChannels());
    InputChecks.named("EnvironmentInput.builder().slackAliases(..)", slackAliases());
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
