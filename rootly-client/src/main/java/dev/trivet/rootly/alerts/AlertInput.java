package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Members;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.InputChecks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An alert to create, or what to change about one. A new one needs {@code summary}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertInput.Builder.class)
public interface AlertInput {

  /** {@return whether the alert is marked as noise} */
  Patch<AlertNoise> noise();

  /**
   * {@return the status of a new alert, {@code open} or {@code triggered}; only for organizations
   * that have Rootly On-Call}
   */
  Optional<AlertStatus> status();

  /** {@return the summary, which people see as the title of the alert} */
  Optional<String> summary();

  /** {@return the description of the alert} */
  Patch<String> description();

  /**
   * {@return the IDs of the services to attach to the alert; Rootly adds the service that is the
   * notification target}
   */
  Patch<List<String>> serviceIds();

  /**
   * {@return the IDs of the teams to attach to the alert; Rootly adds the team that is the
   * notification target}
   */
  Patch<List<String>> groupIds();

  /** {@return the IDs of the functionalities to attach to the alert} */
  Patch<List<String>> functionalityIds();

  /** {@return the IDs of the environments to attach to the alert} */
  Patch<List<String>> environmentIds();

  /** {@return when the alert started} */
  Patch<Instant> startedAt();

  /** {@return when the alert ended} */
  Patch<Instant> endedAt();

  /** {@return the ID of the alert in the system that sent it} */
  Patch<String> externalId();

  /** {@return the URL of the alert in the system that sent it} */
  Patch<String> externalUrl();

  /** {@return the ID of the alert urgency} */
  Patch<String> alertUrgencyId();

  /**
   * {@return the type of the notification target, only for organizations that have Rootly On-Call}
   */
  Patch<AlertTargetType> notificationTargetType();

  /**
   * {@return the ID of the notification target, only for organizations that have Rootly On-Call}
   */
  Patch<String> notificationTargetId();

  /**
   * {@return the targets to page, at least one; they take precedence over {@code
   * notificationTargetType} and {@code notificationTargetId}}
   */
  Patch<List<AlertNotificationTarget>> notificationTargets();

  /** {@return the labels of the alert, each a key with a value} */
  Optional<List<AlertLabel>> labels();

  /** {@return the additional data of the alert, as sent by the source} */
  Patch<Members> data();

  /** {@return the deduplication key: alerts with the same key count as one alert} */
  Patch<String> deduplicationKey();

  /** {@return the values of the alert fields} */
  Optional<List<AlertFieldValueInput>> alertFieldValuesAttributes();

  /**
   * {@return the user on whose behalf the call is made; ignored unless Rootly has enabled the
   * feature, and only for API keys of an organization or team}
   */
  Optional<Actor> actor();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    labels().orElse(List.of()).forEach(AlertInput::check);
    InputChecks.target(
        "AlertInput.builder().notificationTargetId(..)",
        notificationTargetType(),
        notificationTargetId());
  }

  private static void check(AlertLabel label) {
    InputChecks.needs("AlertLabel.builder().key(..)", label.key());
    InputChecks.needs("AlertLabel.builder().value(..)", label.value());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertInput.Builder {
    Builder() {}
  }
}
