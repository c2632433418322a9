package dev.trivet.rootly.incidentsetup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.values.SlackChannelInput;
import dev.trivet.rootly.wire.InputChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A severity to create, or what to change about one. A new one needs a name. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SeverityInput.Builder.class)
public interface SeverityInput {

  /** {@return the name that people see, unique in the organization} */
  Optional<String> name();

  /** {@return when the severity applies} */
  Patch<String> description();

  /** {@return how severe it is on Rootly's own scale} */
  Optional<SeverityLevel> severity();

  /** {@return the color that it is shown in, such as {@code #D7F5E1}} */
  Patch<String> color();

  /** {@return the position among the severities} */
  Patch<Integer> position();

  /** {@return the addresses that get mail about incidents of the severity} */
  Patch<List<String>> notifyEmails();

  /** {@return the Slack channels to tell about incidents of the severity, each with its name} */
  Patch<List<SlackChannelInput>> slackChannels();

  /** {@return the Slack user groups to tell about incidents of the severity, with their names} */
  Patch<List<SlackChannelInput>> slackAliases();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    InputChecks.named("SeverityInput.builder().slackChannels(..)", slackChannels());
    InputChecks.named("SeverityInput.builder().slackAliases(..)", slackAliases());
  }

  /**
   * A severity with nothing but a name.
   *
   * @param name the name
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
