package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What to change about an alert, or which alerts to attach to an incident. Attaching takes {@code
 * alertIds} and nothing else.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertInput.Builder.class)
public interface AlertInput {

  /** {@return whether it is noise} */
  Patch<AlertNoise> noise();

  /** {@return the status to start with, only for organizations that have Rootly On-Call} */
  Optional<AlertStatusKind> status();

  /** {@return what people see as its title} */
  Optional<String> summary();

  /** {@return the description} */
  Patch<String> description();

  /** {@return the IDs of the services; Rootly adds the one that is notified} */
  Patch<List<String>> serviceIds();

  /** {@return the IDs of the teams; Rootly adds the one that is notified} */
  Patch<List<String>> groupIds();

  /** {@return the IDs of the functionalities} */
  Patch<List<String>> functionalityIds();

  /** {@return the IDs of the environments} */
  Patch<List<String>> environmentIds();

  /** {@return the time it started} */
  Patch<Instant> startedAt();

  /** {@return the time it ended} */
  Patch<Instant> endedAt();

  /** {@return the ID in the system it comes from} */
  Patch<String> externalId();

  /** {@return the URL in the system it comes from} */
  Patch<String> externalUrl();

  /** {@return the ID of the alert urgency} */
  Patch<String> alertUrgencyId();

  /** {@return the type of what is notified, only for organizations that have Rootly On-Call} */
  Patch<AlertNotificationTargetType> notificationTargetType();

  /** {@return the ID of what is notified, only for organizations that have Rootly On-Call} */
  Patch<String> notificationTargetId();

  /**
   * {@return the targets to page, at least one; they win over {@code notificationTargetType} and
   * {@code notificationTargetId}}
   */
  Patch<List<AlertNotificationTargetInput>> notificationTargets();

  /** {@return the labels, each a key with a value} */
  Optional<List<AlertLabelInput>> labels();

  /** {@return the data as sent by the source} */
  Patch<Members> data();

  /** {@return the key that tells duplicates: alerts with the same key count as one} */
  Patch<String> deduplicationKey();

  /** {@return the values to set for alert fields} */
  Optional<List<AlertAlertFieldValuesAttributeInput>> alertFieldValuesAttributes();

  /**
   * {@return on whose behalf, as {@code email} or {@code user_id}; ignored unless Rootly has
   * enabled it, and only for keys of an organization or team}
   */
  Patch<JsonValue> actor();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert input. Not thread-safe. */
  final class Builder extends ImmutableAlertInput.Builder {
    Builder() {}
  }
}
