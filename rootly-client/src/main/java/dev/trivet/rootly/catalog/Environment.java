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

  /** {@return the display name of the environment} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the tool that manages the environment, such as the web application or Terraform} */
  Optional<ManagedBy> managedBy();

  /**
   * {@return the external ID: the ID of the environment in a system of yours, by which bulk calls
   * find the environment}
   */
  Optional<String> externalId();

  /** {@return the description of the environment} */
  Optional<String> description();

  /** {@return the email addresses attached to the environment} */
  List<String> notifyEmails();

  /** {@return the color as a hex code, such as {@code #D7F5E1}} */
  Optional<String> color();

  /** {@return the position of the environment in lists} */
  Optional<Integer> position();

  /** {@return the Slack channels of the environment} */
  List<SlackChannel> slackChannels();

  /** {@return the Slack user groups of the environment} */
  List<SlackChannel> slackAliases();

  /** {@return the values of the catalog properties of the environment} */
  List<CatalogValue> properties();

  /** {@return when the environment was created} */
  Optional<Instant> createdAt();

  /** {@return when the environment was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the public description of the environment} */
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
