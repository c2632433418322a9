package dev.trivet.rootly.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import dev.trivet.core.json.Patch;
import java.util.List;
import org.immutables.value.Value;

/**
 * What to change about a team. An attribute that is left alone stays as it is, one that is cleared
 * becomes empty. Immutable.
 */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = TeamUpdate.Builder.class)
public interface TeamUpdate {

  /**
   * The team's name.
   *
   * @return unset unless changed; as shown to people, unique in the organization
   */
  @Value.Default
  default Patch<String> name() {
    return Patch.unset();
  }

  /**
   * What the team is there for.
   *
   * @return unset unless changed; plain text
   */
  @Value.Default
  default Patch<String> description() {
    return Patch.unset();
  }

  /**
   * The description for the public.
   *
   * @return unset unless changed; plain text
   */
  @Value.Default
  default Patch<String> publicDescription() {
    return Patch.unset();
  }

  /**
   * The color that the team is shown in.
   *
   * @return unset unless changed; a hexadecimal color such as {@code #D7F5E1}
   */
  @Value.Default
  default Patch<String> color() {
    return Patch.unset();
  }

  /**
   * The team's position among the teams.
   *
   * @return unset unless changed; a number
   */
  @Value.Default
  default Patch<Integer> position() {
    return Patch.unset();
  }

  /**
   * Mail addresses that belong to the team.
   *
   * @return unset unless changed; addresses
   */
  @Value.Default
  default Patch<List<String>> notifyEmails() {
    return Patch.unset();
  }

  /**
   * The members.
   *
   * @return unset unless changed; the users' numbers
   */
  @Value.Default
  default Patch<List<Long>> userIds() {
    return Patch.unset();
  }

  /**
   * The members who administrate the team.
   *
   * @return unset unless changed; the users' numbers; Rootly silently leaves out those who are not
   *     among {@link #userIds()}
   */
  @Value.Default
  default Patch<List<Long>> adminIds() {
    return Patch.unset();
  }

  /**
   * The Slack channels that belong to the team.
   *
   * @return unset unless changed; channels; each needs its name too
   */
  @Value.Default
  default Patch<List<SlackChannelInput>> slackChannels() {
    return Patch.unset();
  }

  /**
   * The Slack user groups that belong to the team.
   *
   * @return unset unless changed; user groups, each with identifier and name
   */
  @Value.Default
  default Patch<List<SlackChannelInput>> slackAliases() {
    return Patch.unset();
  }

  /**
   * Whether alerts are announced in a Slack channel.
   *
   * @return unset unless changed; true when they are
   */
  @Value.Default
  default Patch<Boolean> alertBroadcastEnabled() {
    return Patch.unset();
  }

  /**
   * Where alerts are announced.
   *
   * @return unset unless changed; a channel; its name may be left out
   */
  @Value.Default
  default Patch<SlackChannelInput> alertBroadcastChannel() {
    return Patch.unset();
  }

  /**
   * Whether incidents are announced in a Slack channel.
   *
   * @return unset unless changed; true when they are
   */
  @Value.Default
  default Patch<Boolean> incidentBroadcastEnabled() {
    return Patch.unset();
  }

  /**
   * Where incidents are announced.
   *
   * @return unset unless changed; a channel; its name may be left out
   */
  @Value.Default
  default Patch<SlackChannelInput> incidentBroadcastChannel() {
    return Patch.unset();
  }

  /**
   * Whether the members join the channel of an incident that the team is attached to.
   *
   * @return unset unless changed; true when they do
   */
  @Value.Default
  default Patch<Boolean> autoAddMembersWhenAttached() {
    return Patch.unset();
  }

  /**
   * Which incidents' channels the members join. It wins over {@link #autoAddMembersWhenAttached()}.
   *
   * @return unset unless changed; the scope; only for organizations that Rootly has the feature
   *     switched on for
   */
  @Value.Default
  default Patch<AutoAddMembersScope> autoAddMembersScope() {
    return Patch.unset();
  }

  /**
   * Whether mail to the team's address makes alerts.
   *
   * @return unset unless changed; true when it does
   */
  @Value.Default
  default Patch<Boolean> alertsEmailEnabled() {
    return Patch.unset();
  }

  /**
   * How urgent the team's alerts are.
   *
   * @return unset unless changed; the identifier of an alert urgency
   */
  @Value.Default
  default Patch<String> alertUrgencyId() {
    return Patch.unset();
  }

  /**
   * The team's values of catalog properties.
   *
   * @return unset unless changed; values, each of one property
   */
  @Value.Default
  default Patch<List<CatalogValueInput>> properties() {
    return Patch.unset();
  }

  /**
   * The team in another system.
   *
   * @return unset unless changed; an identifier of your own choice; bulk calls find the team by it
   */
  @Value.Default
  default Patch<String> externalId() {
    return Patch.unset();
  }

  /**
   * The team in Backstage.
   *
   * @return unset unless changed; an entity such as {@code :namespace/:kind/:name}
   */
  @Value.Default
  default Patch<String> backstageId() {
    return Patch.unset();
  }

  /**
   * The team in PagerDuty.
   *
   * @return unset unless changed; the identifier of a team
   */
  @Value.Default
  default Patch<String> pagerdutyId() {
    return Patch.unset();
  }

  /**
   * The service of the team in PagerDuty.
   *
   * @return unset unless changed; the identifier of a service
   */
  @Value.Default
  default Patch<String> pagerdutyServiceId() {
    return Patch.unset();
  }

  /**
   * The group in Opsgenie.
   *
   * @return unset unless changed; the identifier of a group
   */
  @Value.Default
  default Patch<String> opsgenieId() {
    return Patch.unset();
  }

  /**
   * The group in VictorOps.
   *
   * @return unset unless changed; the identifier of a group
   */
  @Value.Default
  default Patch<String> victorOpsId() {
    return Patch.unset();
  }

  /**
   * The group in PagerTree.
   *
   * @return unset unless changed; the identifier of a group
   */
  @Value.Default
  default Patch<String> pagertreeId() {
    return Patch.unset();
  }

  /**
   * The group in Cortex.
   *
   * @return unset unless changed; the identifier of a group
   */
  @Value.Default
  default Patch<String> cortexId() {
    return Patch.unset();
  }

  /**
   * The configuration item in ServiceNow.
   *
   * @return unset unless changed; its {@code sys_id}
   */
  @Value.Default
  default Patch<String> serviceNowCiSysId() {
    return Patch.unset();
  }

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    Requests.filled("TeamUpdate.builder().name(..)", name());
    Requests.named("TeamUpdate.builder().slackChannels(..)", slackChannels());
    Requests.named("TeamUpdate.builder().slackAliases(..)", slackAliases());
    Requests.kept("TeamUpdate.builder().properties(..)", properties());
  }

  /**
   * Starts a change.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a change. Not thread-safe. */
  final class Builder extends ImmutableTeamUpdate.Builder {
    Builder() {}
  }
}
