package dev.trivet.rootly.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.jsonapi.ResourceRef;
import dev.trivet.rootly.values.CatalogValue;
import dev.trivet.rootly.values.ManagedBy;
import dev.trivet.rootly.values.SlackChannel;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A team, which Rootly also calls a group.
 *
 * @see <a href="https://docs.rootly.com/api-reference/teams/creates-a-team">Rootly: create a
 *     team</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Team.Builder.class, using = ResourceDeserializer.class)
public interface Team extends Resource {

  /** {@return the display name of the team, unique in the organization} */
  Optional<String> name();

  /**
   * The slug: the unique name used in URLs, which Rootly derives from the display name.
   *
   * @return the slug; calls take it in place of the ID
   */
  Optional<String> slug();

  /** {@return the description of the team} */
  Optional<String> description();

  /** {@return the public description of the team} */
  Optional<String> publicDescription();

  /** {@return the tool that manages the team, such as the web application or Terraform} */
  Optional<ManagedBy> managedBy();

  /** {@return the color as a hex code, such as {@code #D7F5E1}} */
  Optional<String> color();

  /** {@return the position of the team in lists} */
  Optional<Integer> position();

  /** {@return the email addresses attached to the team} */
  List<String> notifyEmails();

  /** {@return the IDs of the users who are members} */
  List<Long> userIds();

  /** {@return the IDs of the members who are administrators of the team} */
  List<Long> adminIds();

  /** {@return the Slack channels of the team} */
  List<SlackChannel> slackChannels();

  /** {@return the Slack user groups of the team} */
  List<SlackChannel> slackAliases();

  /** {@return whether alerts are announced in a Slack channel} */
  Optional<Boolean> alertBroadcastEnabled();

  /** {@return the Slack channel that alerts are announced in; without an ID when none is set} */
  Optional<SlackChannel> alertBroadcastChannel();

  /** {@return whether incidents are announced in a Slack channel} */
  Optional<Boolean> incidentBroadcastEnabled();

  /** {@return the Slack channel that incidents are announced in; without an ID when none is set} */
  Optional<SlackChannel> incidentBroadcastChannel();

  /**
   * {@return whether members join the incident channel automatically when the team is attached to
   * an incident}
   */
  Optional<Boolean> autoAddMembersWhenAttached();

  /**
   * Which incident channels the members join automatically. The scope takes precedence over {@link
   * #autoAddMembersWhenAttached()}.
   *
   * @return the scope; empty unless Rootly has enabled the feature for the organization
   */
  Optional<AutoAddMembersScope> autoAddMembersScope();

  /** {@return who may override shifts in the team's schedules} */
  Optional<ScheduleOverridePolicy> scheduleOverridePolicy();

  /** {@return whether emails to the team's address create alerts} */
  Optional<Boolean> alertsEmailEnabled();

  /** {@return the email address that creates alerts, chosen by Rootly} */
  Optional<String> alertsEmailAddress();

  /** {@return the ID of the alert urgency of the team} */
  Optional<String> alertUrgencyId();

  /** {@return the values of the catalog properties of the team} */
  List<CatalogValue> properties();

  /**
   * {@return the external ID: the ID of the team in a system of yours, by which bulk calls find the
   * team}
   */
  Optional<String> externalId();

  /** {@return the ID of the Backstage entity, in the form {@code :namespace/:kind/:name}} */
  Optional<String> backstageId();

  /** {@return the ID of the group in PagerDuty} */
  Optional<String> pagerdutyId();

  /** {@return the ID of the service in PagerDuty} */
  Optional<String> pagerdutyServiceId();

  /** {@return the ID of the group in Opsgenie} */
  Optional<String> opsgenieId();

  /** {@return the ID of the group in VictorOps} */
  Optional<String> victorOpsId();

  /** {@return the ID of the group in PagerTree} */
  Optional<String> pagertreeId();

  /** {@return the ID of the group in Cortex} */
  Optional<String> cortexId();

  /** {@return the {@code sys_id} of the configuration item in ServiceNow} */
  Optional<String> serviceNowCiSysId();

  /** {@return the ID of the SCIM group that the team is synchronized with} */
  Optional<String> scimGroupId();

  /** {@return the number of incidents that the team is attached to} */
  Optional<Long> incidentsCount();

  /** {@return when the team was created} */
  Optional<Instant> createdAt();

  /** {@return when the team was last updated} */
  Optional<Instant> updatedAt();

  /**
   * The references to the members, which Rootly sends with every team.
   *
   * @return an unmodifiable list; the users themselves are there only when they were included
   */
  default List<ResourceRef> users() {
    return related("users");
  }

  /** {@return references to the schedules of the team, empty unless schedules were included} */
  default List<ResourceRef> schedules() {
    return related("schedules");
  }

  /** {@return references to the escalation policies of the team, empty unless included} */
  default List<ResourceRef> escalationPolicies() {
    return related("escalation_policies");
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a team. Not thread-safe. */
  final class Builder extends ImmutableTeam.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
