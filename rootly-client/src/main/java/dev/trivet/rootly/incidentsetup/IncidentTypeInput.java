package dev.trivet.rootly.incidentsetup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.values.CatalogValueInput;
import dev.trivet.rootly.values.SlackChannelInput;
import dev.trivet.rootly.wire.InputChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An incident type to create, or what to change about one. A new one needs {@code name}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IncidentTypeInput.Builder.class)
public interface IncidentTypeInput {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the description} */
  Patch<String> description();

  /** {@return the color as a hex code, such as {@code #D7F5E1}} */
  Patch<String> color();

  /** {@return the position among the incident types} */
  Patch<Integer> position();

  /** {@return the email addresses to notify about incidents of the type} */
  Patch<List<String>> notifyEmails();

  /** {@return the Slack channels to notify about incidents of the type, each with its name} */
  Patch<List<SlackChannelInput>> slackChannels();

  /** {@return the Slack user groups to notify about incidents of the type, each with its name} */
  Patch<List<SlackChannelInput>> slackAliases();

  /** {@return the values of the catalog properties of the incident type} */
  Optional<List<CatalogValueInput>> properties();

  /** {@return the description shown to the public} */
  Patch<String> publicDescription();

  /** Refuses Slack channels and user groups without a name. */
  @Value.Check
  default void check() {
    InputChecks.named(
        "IncidentTypeInput.builder().slackChannels(..)", slackChannels(), SlackChannelInput::name);
    InputChecks.named(
        "IncidentTypeInput.builder().slackAliases(..)", slackAliases(), SlackChannelInput::name);
  }

  /**
   * An incident type with nothing but a name.
   *
   * @param name the display name
   * @return the input
   */
  static IncidentTypeInput of(String name) {
    return builder().name(name).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableIncidentTypeInput.Builder {
    Builder() {}
  }
}
