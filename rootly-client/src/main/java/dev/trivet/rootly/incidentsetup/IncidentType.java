package dev.trivet.rootly.incidentsetup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.values.CatalogValue;
import dev.trivet.rootly.values.SlackChannel;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An incident type: a category of incidents that the organization defines. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IncidentType.Builder.class, using = ResourceDeserializer.class)
public interface IncidentType extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the description} */
  Optional<String> description();

  /** {@return the color as a hex code, such as {@code #D7F5E1}} */
  Optional<String> color();

  /** {@return the position among the incident types} */
  Optional<Integer> position();

  /** {@return the email addresses to notify about incidents of the type} */
  List<String> notifyEmails();

  /** {@return the Slack channels to notify about incidents of the type} */
  List<SlackChannel> slackChannels();

  /** {@return the Slack user groups to notify about incidents of the type} */
  List<SlackChannel> slackAliases();

  /** {@return the values of the catalog properties of the incident type} */
  List<CatalogValue> properties();

  /** {@return when the incident type was created} */
  Optional<Instant> createdAt();

  /** {@return when the incident type was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the description shown to the public} */
  Optional<String> publicDescription();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an incident type. Not thread-safe. */
  final class Builder extends ImmutableIncidentType.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
