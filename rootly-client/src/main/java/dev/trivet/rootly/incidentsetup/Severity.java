package dev.trivet.rootly.incidentsetup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.values.SlackChannel;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A severity: one of the steps on which an organization rates its incidents. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Severity.Builder.class, using = ResourceDeserializer.class)
public interface Severity extends Resource {

  /** {@return the display name, such as {@code SEV1}} */
  Optional<String> name();

  /** {@return the unique name used in URLs, which Rootly derives from the display name} */
  Optional<String> slug();

  /** {@return the description} */
  Optional<String> description();

  /** {@return the level on Rootly's own scale} */
  Optional<SeverityLevel> severity();

  /** {@return the color as a hex code, such as {@code #D7F5E1}} */
  Optional<String> color();

  /** {@return the position among the severities} */
  Optional<Integer> position();

  /** {@return the email addresses to notify about incidents of the severity} */
  List<String> notifyEmails();

  /** {@return the Slack channels to notify about incidents of the severity} */
  List<SlackChannel> slackChannels();

  /** {@return the Slack user groups to notify about incidents of the severity} */
  List<SlackChannel> slackAliases();

  /** {@return when the severity was created} */
  Optional<Instant> createdAt();

  /** {@return when the severity was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a severity. Not thread-safe. */
  final class Builder extends ImmutableSeverity.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
