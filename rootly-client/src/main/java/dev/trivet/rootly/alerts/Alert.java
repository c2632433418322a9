package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.catalog.Environment;
import dev.trivet.rootly.catalog.Functionality;
import dev.trivet.rootly.catalog.Service;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.teams.Team;
import dev.trivet.rootly.users.User;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An alert: a signal that something may need attention, sent by a tool or a person. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Alert.Builder.class, using = ResourceDeserializer.class)
public interface Alert extends Resource {

  /** {@return the short ID that people see} */
  Optional<String> shortId();

  /** {@return whether it was marked as noise} */
  Optional<AlertNoise> noise();

  /** {@return the name of the source that it came from} */
  Optional<String> source();

  /** {@return how far the work on it has come} */
  Optional<AlertStatus> status();

  /** {@return what people see as its title} */
  Optional<String> summary();

  /** {@return the description} */
  Optional<String> description();

  /** {@return the services that it is attached to} */
  List<Service> services();

  /** {@return the teams that it is attached to} */
  List<Team> groups();

  /** {@return the functionalities that it is attached to} */
  List<Functionality> functionalities();

  /** {@return the environments that it is attached to} */
  List<Environment> environments();

  /** {@return the IDs of the services} */
  List<String> serviceIds();

  /** {@return the IDs of the teams} */
  List<String> groupIds();

  /** {@return the IDs of the functionalities} */
  List<String> functionalityIds();

  /** {@return the IDs of the environments} */
  List<String> environmentIds();

  /** {@return the ID in the system it comes from} */
  Optional<String> externalId();

  /** {@return the URL in the system it comes from} */
  Optional<String> externalUrl();

  /** {@return the ID of the alert urgency} */
  Optional<String> alertUrgencyId();

  /** {@return how fast it needs attention} */
  Optional<AlertUrgency> alertUrgency();

  /** {@return the ID of the alert that leads its group} */
  Optional<String> groupLeaderAlertId();

  /** {@return whether it leads a group of alerts} */
  @JsonProperty("is_group_leader_alert")
  Optional<Boolean> isGroupLeaderAlert();

  /** {@return the labels, each a key with a value} */
  List<AlertLabel> labels();

  /** {@return the data as sent by the source} */
  Optional<Members> data();

  /** {@return the type of what is notified} */
  Optional<AlertTargetType> notificationTargetType();

  /** {@return the ID of what is notified} */
  Optional<String> notificationTargetId();

  /** {@return the key that tells duplicates: alerts with the same key count as one} */
  Optional<String> deduplicationKey();

  /** {@return the values of alert fields, empty unless Rootly has enabled alert fields} */
  List<AlertFieldValue> alertFieldValues();

  /**
   * {@return the users who responded to it; lists of alerts have them only when they are included}
   */
  List<User> responders();

  /**
   * {@return the users who were notified; lists of alerts have them only when they are included}
   */
  List<User> notifiedUsers();

  /** {@return the targets that it is routed to, empty unless advanced alert routing is enabled} */
  List<AlertingTarget> alertingTargets();

  /** {@return the URL of the alert in Rootly} */
  Optional<String> url();

  /** {@return when it started} */
  Optional<Instant> startedAt();

  /** {@return when it ended} */
  Optional<Instant> endedAt();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the messages about it in Slack} */
  List<AlertSlackNotification> slackNotifications();

  /** {@return the incidents that it is attached to} */
  List<AlertIncident> incidents();

  /** {@return when it was acknowledged for the first time, kept when it is triggered again} */
  Optional<Instant> acknowledgedAt();

  /** {@return when it was resolved for the first time, kept when it is triggered again} */
  Optional<Instant> resolvedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert. Not thread-safe. */
  final class Builder extends ImmutableAlert.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
