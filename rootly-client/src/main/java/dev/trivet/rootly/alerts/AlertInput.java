package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Members;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An alert to create, or what to change about one. A new one needs a summary. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertInput.Builder.class)
public interface AlertInput {

  /** {@return whether it is noise} */
  Patch<AlertNoise> noise();

  /** {@return the status to start with, only for organizations that have Rootly On-Call} */
  Optional<AlertStatus> status();

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

  /** {@return when it started} */
  Patch<Instant> startedAt();

  /** {@return when it ended} */
  Patch<Instant> endedAt();

  /** {@return the ID in the system it comes from} */
  Patch<String> externalId();

  /** {@return the URL in the system it comes from} */
  Patch<String> externalUrl();

  /** {@return the ID of the alert urgency} */
  Patch<String> alertUrgencyId();

  /** {@return the type of what is notified, only for organizations that have Rootly On-Call} */
  Patch<AlertTargetType> notificationTargetType();

  /** {@return the ID of what is notified, only for organizations that have Rootly On-Call} */
  Patch<String> notificationTargetId();

  /**
   * {@return the targets to page, at least one; they win over {@code notificationTargetType} and
   * {@code notificationTargetId}}
   */
  Patch<List<AlertNotificationTarget>> notificationTargets();

  /** {@return the labels, each a key with a value} */
  Optional<List<AlertLabel>> labels();

  /** {@return the data as sent by the source} */
  Patch<Members> data();

  /** {@return the key that tells duplicates: alerts with the same key count as one} */
  Patch<String> deduplicationKey();

  /** {@return the values to set for alert fields} */
  Optional<List<AlertFieldValueInput>> alertFieldValuesAttributes();

  /**
   * {@return on whose behalf; ignored unless Rootly has enabled it, and only for keys of an
   * organization or team}
   */
  Optional<Actor> actor();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertInput.Builder {
    Builder() {}
  }
}
