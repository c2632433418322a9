package dev.trivet.rootly.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A team to create. Only the name is needed. Immutable.
 *
 * @see <a href="https://docs.rootly.com/api-reference/teams/creates-a-team">Rootly: create a
 *     team</a>
 */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = TeamCreate.Builder.class)
public interface TeamCreate {

  /**
   * The team's name.
   *
   * @return as shown to people, unique in the organization
   */
  String name();

  /**
   * What the team is there for.
   *
   * @return plain text
   */
  Optional<String> description();

  /**
   * The description for the public.
   *
   * @return plain text
   */
  Optional<String> publicDescription();

  /**
   * The color that the team is shown in.
   *
   * @return a hexadecimal color such as {@code #D7F5E1}
   */
  Optional<String> color();

  /**
   * The team's position among the teams.
   *
   * @return a number
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
   * @return the users' numbers; Rootly silently leaves out those who are not among {@link
   *     #userIds()}
   */
  List<Long> adminIds();

  /**
   * The Slack channels that belong to the team.
   *
   * @return channels; each needs its name too
   */
  List<SlackChannelInput> slackChannels();

  /**
   * The Slack user groups that belong to the team.
   *
   * @return user groups, each with identifier and name
   */
  List<SlackChannelInput> slackAliases();

  /**
   * Whether alerts are announced in a Slack channel.
   *
   * @return true when they are
   */
  Optional<Boolean> alertBroadcastEnabled();

  /**
   * Where alerts are announced.
   *
   * @return a channel; its name may be left out
   */
  Optional<SlackChannelInput> alertBroadcastChannel();

  /**
   * Whether incidents are announced in a Slack channel.
   *
   * @return true when they are
   */
  Optional<Boolean> incidentBroadcastEnabled();

  /**
   * Where incidents are announced.
   *
   * @return a channel; its name may be left out
   */
  Optional<SlackChannelInput> incidentBroadcastChannel();

  /**
   * Whether the members join the channel of an incident that the team is attached to.
   *
   * @return true when they do
   */
  Optional<Boolean> autoAddMembersWhenAttached();

  /**
   * Which incidents' channels the members join. It wins over {@link #autoAddMembersWhenAttached()}.
   *
   * @return the scope; only for organizations that Rootly has the feature switched on for
   */
  Optional<AutoAddMembersScope> autoAddMembersScope();

  /**
   * Whether mail to the team's address makes alerts.
   *
   * @return true when it does
   */
  Optional<Boolean> alertsEmailEnabled();

  /**
   * How urgent the team's alerts are.
   *
   * @return the identifier of an alert urgency
   */
  Optional<String> alertUrgencyId();

  /**
   * The team's values of catalog properties.
   *
   * @return values, each of one property
   */
  List<CatalogValueInput> properties();

  /**
   * The team in another system.
   *
   * @return an identifier of your own choice; bulk calls find the team by it
   */
  Optional<String> externalId();

  /**
   * The team in Backstage.
   *
   * @return an entity such as {@code :namespace/:kind/:name}
   */
  Optional<String> backstageId();

  /**
   * The team in PagerDuty.
   *
   * @return the identifier of a team
   */
  Optional<String> pagerdutyId();

  /**
   * The service of the team in PagerDuty.
   *
   * @return the identifier of a service
   */
  Optional<String> pagerdutyServiceId();

  /**
   * The group in Opsgenie.
   *
   * @return the identifier of a group
   */
  Optional<String> opsgenieId();

  /**
   * The team in Opsgenie. Rootly takes it here only, and never shows it.
   *
   * @return the identifier of a team
   */
  Optional<String> opsgenieTeamId();

  /**
   * The group in VictorOps.
   *
   * @return the identifier of a group
   */
  Optional<String> victorOpsId();

  /**
   * The group in PagerTree.
   *
   * @return the identifier of a group
   */
  Optional<String> pagertreeId();

  /**
   * The group in Cortex.
   *
   * @return the identifier of a group
   */
  Optional<String> cortexId();

  /**
   * The configuration item in ServiceNow.
   *
   * @return its {@code sys_id}
   */
  Optional<String> serviceNowCiSysId();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    Requests.filled("TeamCreate.builder().name(..)", name());
    Requests.named("TeamCreate.builder().slackChannels(..)", slackChannels());
    Requests.named("TeamCreate.builder().slackAliases(..)", slackAliases());
  }

  /**
   * A team with nothing but a name.
   *
   * @param name the team's name
   * @return the request
   */
  static TeamCreate of(String name) {
    return builder().name(name).build();
  }

  /**
   * Starts a request.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableTeamCreate.Builder {
    Builder() {}
  }
}
