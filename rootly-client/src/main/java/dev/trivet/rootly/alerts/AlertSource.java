package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An alert source: where alerts come from, for example a monitoring tool or emails. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertSource.Builder.class, using = ResourceDeserializer.class)
public interface AlertSource extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return whether incoming events create alerts} */
  Optional<Boolean> enabled();

  /** {@return what kind of tool sends the alerts} */
  Optional<AlertSourceType> sourceType();

  /** {@return the ID of the alert urgency that its alerts have by default} */
  Optional<String> alertUrgencyId();

  /**
   * {@return whether a key tells duplicates; needs {@code deduplicationKeyKind} and {@code
   * deduplicationKeyPath}}
   */
  Optional<Boolean> deduplicateAlertsByKey();

  /** {@return where the deduplication key is taken from, {@code payload} as far as known} */
  Optional<String> deduplicationKeyKind();

  /** {@return the JSON path of the deduplication key in the payload} */
  Optional<String> deduplicationKeyPath();

  /**
   * {@return the regular expression that takes the deduplication key out of the value at its path}
   */
  Optional<String> deduplicationKeyRegexp();

  /** {@return the IDs of the teams that own it} */
  List<String> ownerGroupIds();

  /** {@return the templates for the texts of its alerts} */
  Optional<AlertSourceTemplate> alertTemplateAttributes();

  /** {@return the rules that set the urgency of its alerts} */
  List<AlertSourceUrgencyRule> alertSourceUrgencyRulesAttributes();

  /** {@return the settings for its type, above all for {@code generic_webhook}} */
  Optional<AlertSourceSettings> sourceableAttributes();

  /** {@return the rule by which payloads resolve alerts, for sources of type {@code email}} */
  Optional<AlertSourceResolutionRule> resolutionRuleAttributes();

  /** {@return the alert fields of its alerts, only where Rootly has enabled alert fields} */
  List<AlertSourceField> alertSourceFieldsAttributes();

  /** {@return how far its setup has come} */
  Optional<AlertSourceStatus> status();

  /** {@return the secret that authenticates the sender of alerts, none for emails} */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> secret();

  /**
   * {@return the email address that alerts are sent to, chosen by Rootly, for sources of type
   * {@code email}}
   */
  Optional<String> email();

  /** {@return the URL that alerts are sent to, chosen by Rootly, for all sources but emails} */
  Optional<String> webhookEndpoint();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return whether replies in a mail thread create alerts too} */
  Optional<Boolean> acceptThreadedEmails();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert source. Not thread-safe. */
  final class Builder extends ImmutableAlertSource.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
