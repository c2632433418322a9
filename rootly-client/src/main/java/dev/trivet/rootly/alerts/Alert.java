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
import dev.trivet.rootly.jsonapi.ResourceRef;
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

  /** {@return the short, human-readable ID of the alert} */
  Optional<String> shortId();

  /** {@return whether the alert is marked as noise} */
  Optional<AlertNoise> noise();

  /**
   * {@return the name of the source that the alert came from, such as {@code manual} or {@code
   * datadog}}
   */
  Optional<String> source();

  /** {@return the status of the alert} */
  Optional<AlertStatus> status();

  /** {@return the summary, which people see as the title of the alert} */
  Optional<String> summary();

  /** {@return the description of the alert} */
  Optional<String> description();

  /** {@return the services attached to the alert} */
  List<Service> services();

  /** {@return the teams attached to the alert} */
  List<Team> groups();

  /** {@return the functionalities attached to the alert} */
  List<Functionality> functionalities();

  /** {@return the environments attached to the alert} */
  List<Environment> environments();

  /** {@return the IDs of the services attached to the alert} */
  List<String> serviceIds();

  /** {@return the IDs of the teams attached to the alert} */
  List<String> groupIds();

  /** {@return the IDs of the functionalities attached to the alert} */
  List<String> functionalityIds();

  /** {@return the IDs of the environments attached to the alert} */
  List<String> environmentIds();

  /** {@return the ID of the alert in the system that sent it} */
  Optional<String> externalId();

  /** {@return the URL of the alert in the system that sent it} */
  Optional<String> externalUrl();

  /** {@return the ID of the alert urgency} */
  Optional<String> alertUrgencyId();

  /** {@return the alert urgency: how fast the alert needs attention} */
  Optional<AlertUrgency> alertUrgency();

  /** {@return the ID of the alert that leads the group of this alert} */
  Optional<String> groupLeaderAlertId();

  /** {@return whether the alert leads a group of alerts} */
  @JsonProperty("is_group_leader_alert")
  Optional<Boolean> isGroupLeaderAlert();

  /** {@return the labels of the alert, each a key with a value} */
  List<AlertLabel> labels();

  /** {@return the additional data of the alert, as sent by the source} */
  Optional<Members> data();

  /** {@return the type of the notification target} */
  Optional<AlertTargetType> notificationTargetType();

  /** {@return the ID of the notification target} */
  Optional<String> notificationTargetId();

  /** {@return the deduplication key: alerts with the same key count as one alert} */
  Optional<String> deduplicationKey();

  /** {@return the values of the alert fields, empty unless Rootly has enabled alert fields} */
  List<AlertFieldValue> alertFieldValues();

  /**
   * {@return the users who responded to the alert; empty in lists of alerts unless they are
   * included}
   */
  List<User> responders();

  /**
   * {@return the users who were notified about the alert; empty in lists of alerts unless they are
   * included}
   */
  List<User> notifiedUsers();

  /**
   * {@return the targets that the alert is routed to, empty unless advanced alert routing is
   * enabled}
   */
  List<AlertingTarget> alertingTargets();

  /** {@return the URL of the alert in Rootly} */
  Optional<String> url();

  /** {@return when the alert started} */
  Optional<Instant> startedAt();

  /** {@return when the alert ended} */
  Optional<Instant> endedAt();

  /** {@return when the alert was created} */
  Optional<Instant> createdAt();

  /** {@return when the alert was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the messages about the alert in Slack} */
  List<AlertSlackNotification> slackNotifications();

  /** {@return the incidents that the alert is attached to} */
  List<AlertIncident> incidents();

  /**
   * {@return when the alert was first acknowledged; the time is kept when the alert is triggered
   * again}
   */
  Optional<Instant> acknowledgedAt();

  /**
   * {@return when the alert was first resolved; the time is kept when the alert is triggered again}
   */
  Optional<Instant> resolvedAt();

  /** {@return references to the alert's events, none unless Rootly sends them} */
  default List<ResourceRef> events() {
    return related("events");
  }

  /** {@return a reference to the alert's group, empty unless Rootly sends it} */
  default Optional<ResourceRef> alertGroup() {
    return relatedOne("alert_group");
  }

  /** {@return a reference to the leader of the alert's group, empty unless Rootly sends it} */
  default Optional<ResourceRef> groupLeaderAlert() {
    return relatedOne("group_leader_alert");
  }

  /** {@return references to the members of the alert's group, none unless Rootly sends them} */
  default List<ResourceRef> groupMemberAlerts() {
    return related("group_member_alerts");
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert. Not thread-safe. */
  final class Builder extends ImmutableAlert.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
