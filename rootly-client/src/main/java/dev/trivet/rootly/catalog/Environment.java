package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.values.CatalogValue;
import dev.trivet.rootly.values.ManagedBy;
import dev.trivet.rootly.values.SlackChannel;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An environment: one of the places where your systems run, such as production. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Environment.Builder.class, using = ResourceDeserializer.class)
public interface Environment extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return where it is managed} */
  Optional<ManagedBy> managedBy();

  /** {@return the ID in a system of yours} */
  Optional<String> externalId();

  /** {@return what the environment is there for} */
  Optional<String> description();

  /** {@return the email addresses of the environment} */
  List<String> notifyEmails();

  /** {@return the color as a hex code, such as {@code #D7F5E1}} */
  Optional<String> color();

  /** {@return the position in the list} */
  Optional<Integer> position();

  /** {@return the Slack channels of the environment} */
  List<SlackChannel> slackChannels();

  /** {@return the Slack user groups of the environment} */
  List<SlackChannel> slackAliases();

  /** {@return the values of its catalog properties} */
  List<CatalogValue> properties();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the description shown to the public} */
  Optional<String> publicDescription();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an environment. Not thread-safe. */
  final class Builder extends ImmutableEnvironment.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
