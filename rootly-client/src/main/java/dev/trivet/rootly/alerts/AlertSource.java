package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.jsonapi.ResourceRef;
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

  /** {@return the display name of the alert source} */
  Optional<String> name();

  /** {@return whether incoming events create alerts} */
  Optional<Boolean> enabled();

  /** {@return the type of the alert source: the kind of tool that sends the alerts} */
  Optional<AlertSourceType> sourceType();

  /** {@return the ID of the default alert urgency of the source's alerts} */
  Optional<String> alertUrgencyId();

  /**
   * {@return whether alerts are deduplicated by key; needs {@code deduplicationKeyKind} and {@code
   * deduplicationKeyPath}}
   */
  Optional<Boolean> deduplicateAlertsByKey();

  /**
   * {@return the kind of deduplication key: where the key is taken from, {@code payload} as far as
   * known}
   */
  Optional<String> deduplicationKeyKind();

  /** {@return the JSON path of the deduplication key in the payload} */
  Optional<String> deduplicationKeyPath();

  /**
   * {@return the regular expression that extracts the deduplication key from the value at {@code
   * deduplicationKeyPath}}
   */
  Optional<String> deduplicationKeyRegexp();

  /** {@return the IDs of the teams that own the alert source} */
  List<String> ownerGroupIds();

  /** {@return the templates for the title, description and URL of the source's alerts} */
  Optional<AlertSourceTemplate> alertTemplateAttributes();

  /** {@return the rules that set the urgency of the source's alerts} */
  List<AlertSourceUrgencyRule> alertSourceUrgencyRulesAttributes();

  /** {@return the settings that depend on the source type, mainly for {@code generic_webhook}} */
  Optional<AlertSourceSettings> sourceableAttributes();

  /** {@return the rule by which payloads resolve alerts, for sources of type {@code email}} */
  Optional<AlertSourceResolutionRule> resolutionRuleAttributes();

  /**
   * {@return the alert fields of the source's alerts, only where Rootly has enabled alert fields}
   */
  List<AlertSourceField> alertSourceFieldsAttributes();

  /** {@return the status of the source's setup} */
  Optional<AlertSourceStatus> status();

  /**
   * {@return the secret that authenticates the sender of alerts; empty for sources of type {@code
   * email}}
   */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> secret();

  /**
   * {@return the email address that alerts are sent to, chosen by Rootly, for sources of type
   * {@code email}}
   */
  Optional<String> email();

  /**
   * {@return the URL that alerts are sent to, chosen by Rootly, for sources of all types but {@code
   * email}}
   */
  Optional<String> webhookEndpoint();

  /** {@return when the alert source was created} */
  Optional<Instant> createdAt();

  /** {@return when the alert source was last updated} */
  Optional<Instant> updatedAt();

  /** {@return whether replies in an email thread are accepted} */
  Optional<Boolean> acceptThreadedEmails();

  /** {@return references to the source's urgency rules, none unless Rootly sends them} */
  default List<ResourceRef> alertSourceUrgencyRules() {
    return related("alert_source_urgency_rules");
  }

  /** {@return references to the source's alert fields, none unless Rootly sends them} */
  default List<ResourceRef> alertSourceFields() {
    return related("alert_source_fields");
  }

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
