package dev.trivet.rootly.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import dev.trivet.core.json.OpenModel;
import dev.trivet.rootly.internal.ResourceReader;
import dev.trivet.rootly.jsonapi.Ref;
import dev.trivet.rootly.jsonapi.Related;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A team, which Rootly also calls a group. Immutable.
 *
 * @see <a href="https://docs.rootly.com/api-reference/teams/creates-a-team">Rootly: create a
 *     team</a>
 */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = Team.Builder.class, using = ResourceReader.class)
public interface Team extends OpenModel, Related {

  /**
   * The identifier.
   *
   * @return a UUID
   */
  String id();

  /**
   * The team's name.
   *
   * @return as shown to people, unique in the organization, or empty
   */
  Optional<String> name();

  /**
   * The name in the form that addresses use.
   *
   * @return made by Rootly from the name; it may stand for the identifier in calls, or empty
   */
  Optional<String> slug();

  /**
   * What the team is there for.
   *
   * @return plain text, or empty
   */
  Optional<String> description();

  /**
   * The description for the public.
   *
   * @return plain text, or empty
   */
  Optional<String> publicDescription();

  /**
   * Where the team is managed.
   *
   * @return the source, or empty
   */
  Optional<ManagedBy> managedBy();

  /**
   * The color that the team is shown in.
   *
   * @return a hexadecimal color such as {@code #D7F5E1}, or empty
   */
  Optional<String> color();

  /**
   * The team's position among the teams.
   *
   * @return a number, or empty
   */
  Optional<Integer> position();

  /**
   * Mail addresses that belong to the team.
   *
   * @return addresses
   */
  List<String> notifyEmails();

  /**
   * The members.
   *
   * @return the users' numbers
   */
  List<Long> userIds();

  /**
   * The members who administrate the team.
   *
   * @return the users' numbers
   */
  List<Long> adminIds();

  /**
   * The Slack channels that belong to the team.
   *
   * @return channels
   */
  List<SlackChannel> slackChannels();

  /**
   * The Slack user groups that belong to the team.
   *
   * @return user groups, each with identifier and name
   */
  List<SlackChannel> slackAliases();

  /**
   * Whether alerts are announced in a Slack channel.
   *
   * @return true when they are, or empty
   */
  Optional<Boolean> alertBroadcastEnabled();

  /**
   * Where alerts are announced.
   *
   * @return a channel; Rootly answers with an empty one when none is set
   */
  Optional<SlackChannel> alertBroadcastChannel();

  /**
   * Whether incidents are announced in a Slack channel.
   *
   * @return true when they are, or empty
   */
  Optional<Boolean> incidentBroadcastEnabled();

  /**
   * Where incidents are announced.
   *
   * @return a channel; Rootly answers with an empty one when none is set
   */
  Optional<SlackChannel> incidentBroadcastChannel();

  /**
   * Whether the members join the channel of an incident that the team is attached to.
   *
   * @return true when they do, or empty
   */
  Optional<Boolean> autoAddMembersWhenAttached();

  /**
   * Which incidents' channels the members join. It wins over {@link #autoAddMembersWhenAttached()}.
   *
   * @return the scope; empty unless Rootly has the feature switched on for the organization
   */
  Optional<AutoAddMembersScope> autoAddMembersScope();

  /**
   * Whether mail to the team's address makes alerts.
   *
   * @return true when it does, or empty
   */
  Optional<Boolean> alertsEmailEnabled();

  /**
   * The address that turns mail into alerts.
   *
   * @return made by Rootly, or empty
   */
  Optional<String> alertsEmailAddress();

  /**
   * How urgent the team's alerts are.
   *
   * @return the identifier of an alert urgency, or empty
   */
  Optional<String> alertUrgencyId();

  /**
   * The team's values of catalog properties.
   *
   * @return values, each of one property
   */
  List<CatalogValue> properties();

  /**
   * The team in another system.
   *
   * @return an identifier of your own choice; bulk calls find the team by it, or empty
   */
  Optional<String> externalId();

  /**
   * The team in Backstage.
   *
   * @return an entity such as {@code :namespace/:kind/:name}, or empty
   */
  Optional<String> backstageId();

  /**
   * The team in PagerDuty.
   *
   * @return the identifier of a team, or empty
   */
  Optional<String> pagerdutyId();

  /**
   * The service of the team in PagerDuty.
   *
   * @return the identifier of a service, or empty
   */
  Optional<String> pagerdutyServiceId();

  /**
   * The group in Opsgenie.
   *
   * @return the identifier of a group, or empty
   */
  Optional<String> opsgenieId();

  /**
   * The group in VictorOps.
   *
   * @return the identifier of a group, or empty
   */
  Optional<String> victorOpsId();

  /**
   * The group in PagerTree.
   *
   * @return the identifier of a group, or empty
   */
  Optional<String> pagertreeId();

  /**
   * The group in Cortex.
   *
   * @return the identifier of a group, or empty
   */
  Optional<String> cortexId();

  /**
   * The configuration item in ServiceNow.
   *
   * @return its {@code sys_id}, or empty
   */
  Optional<String> serviceNowCiSysId();

  /**
   * How many incidents the team is attached to.
   *
   * @return zero or more, or empty
   */
  Optional<Long> incidentsCount();

  /**
   * When the team was created.
   *
   * @return a time to the millisecond, or empty
   */
  Optional<Instant> createdAt();

  /**
   * When the team was last changed.
   *
   * @return a time to the millisecond, or empty
   */
  Optional<Instant> updatedAt();

  /**
   * References to the members, which Rootly sends with every team.
   *
   * @return an unmodifiable list; the users themselves are there only when they were included
   */
  default List<Ref> users() {
    return related("users");
  }

  /**
   * References to the schedules of the team.
   *
   * @return an unmodifiable list, empty unless schedules were included
   */
  default List<Ref> schedules() {
    return related("schedules");
  }

  /**
   * References to the escalation policies of the team.
   *
   * @return an unmodifiable list, empty unless escalation policies were included
   */
  default List<Ref> escalationPolicies() {
    return related("escalation_policies");
  }

  /**
   * Starts a team, for test data.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a team. Not thread-safe. */
  final class Builder extends ImmutableTeam.Builder {
    Builder() {}
  }
}
