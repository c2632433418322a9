package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An alert event: something that happened to an alert, or a note about it. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertEvent.Builder.class, using = ResourceDeserializer.class)
public interface AlertEvent extends Resource {

  /** {@return the ID of the alert that the event belongs to} */
  Optional<String> alertId();

  /** {@return the kind of alert event} */
  Optional<AlertEventKind> kind();

  /** {@return the action that the event records} */
  Optional<AlertEventAction> action();

  /** {@return the source of the event} */
  Optional<String> source();

  /** {@return the ID of the user who wrote the note} */
  Optional<Long> userId();

  /** {@return the text of the event, such as that of a note} */
  Optional<String> details();

  /** {@return the user whom the event is about} */
  Optional<AlertEventUser> user();

  /** {@return the incident that the event is about} */
  Optional<AlertIncident> incident();

  /** {@return the schedule that the event is about} */
  Optional<AlertEventSchedule> schedule();

  /** {@return the level of the escalation policy, as a number} */
  Optional<Integer> escalationLevel();

  /**
   * {@return the type of the escalation target, for example {@code EscalationPolicy} or {@code
   * User}}
   */
  Optional<String> escalationTargetType();

  /** {@return the escalation target: whom the alert was escalated to} */
  Optional<AlertEventEscalationTarget> escalationTarget();

  /** {@return the Slack channel that the event is about} */
  Optional<AlertSlackChannel> slackChannel();

  /** {@return the IDs of the incidents that the event is about} */
  List<String> incidentIds();

  /** {@return when the alert event was created} */
  Optional<Instant> createdAt();

  /** {@return when the alert event was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the reason for paging somebody, such as {@code manual_reassignment}} */
  Optional<String> pageReason();

  /** {@return the timestamp that identifies the message in Slack} */
  Optional<String> slackMessageTs();

  /** {@return the permalink of the message in Slack, a URL} */
  Optional<String> slackMessagePermalink();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert event. Not thread-safe. */
  final class Builder extends ImmutableAlertEvent.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
