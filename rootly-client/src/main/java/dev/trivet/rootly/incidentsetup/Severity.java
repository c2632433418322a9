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

  /** {@return the name that people see, for example {@code SEV1}} */
  Optional<String> name();

  /** {@return the name as it stands in URLs, which Rootly derives from the name} */
  Optional<String> slug();

  /** {@return when the severity applies} */
  Optional<String> description();

  /** {@return how severe it is on Rootly's own scale} */
  Optional<SeverityLevel> severity();

  /** {@return the color that it is shown in, such as {@code #D7F5E1}} */
  Optional<String> color();

  /** {@return the position among the severities} */
  Optional<Integer> position();

  /** {@return the addresses that get mail about incidents of the severity} */
  List<String> notifyEmails();

  /** {@return the Slack channels that are told about incidents of the severity} */
  List<SlackChannel> slackChannels();

  /** {@return the Slack user groups that are told about incidents of the severity} */
  List<SlackChannel> slackAliases();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last changed} */
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
