package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An alert source to create, or what to change about one. A new one needs {@code name}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertSourceInput.Builder.class)
public interface AlertSourceInput {

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
  Patch<String> deduplicationKeyPath();

  /**
   * {@return the regular expression that extracts the deduplication key from the value at {@code
   * deduplicationKeyPath}}
   */
  Patch<String> deduplicationKeyRegexp();

  /** {@return the IDs of the teams that own the alert source} */
  Optional<List<String>> ownerGroupIds();

  /** {@return the templates for the title, description and URL of the source's alerts} */
  Patch<AlertSourceTemplateInput> alertTemplateAttributes();

  /** {@return the rules that set the urgency of the source's alerts} */
  Optional<List<AlertSourceUrgencyRuleInput>> alertSourceUrgencyRulesAttributes();

  /** {@return the settings that depend on the source type, mainly for {@code generic_webhook}} */
  Patch<AlertSourceSettingsInput> sourceableAttributes();

  /** {@return the rule by which payloads resolve alerts, for sources of type {@code email}} */
  Patch<AlertSourceResolutionRuleInput> resolutionRuleAttributes();

  /**
   * {@return the alert fields of the source's alerts, only where Rootly has enabled alert fields}
   */
  Optional<List<AlertSourceFieldInput>> alertSourceFieldsAttributes();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertSourceInput.Builder {
    Builder() {}
  }
}
