package dev.trivet.rootly.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.values.CatalogValueInput;
import dev.trivet.rootly.values.SlackChannelInput;
import dev.trivet.rootly.wire.InputChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A team to create, or what to change about one. A new one needs {@code name}.
 *
 * @see <a href="https://docs.rootly.com/api-reference/teams/creates-a-team">Rootly: create a
 *     team</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TeamInput.Builder.class)
public interface TeamInput {

  /** {@return the display name of the team, unique in the organization} */
  Optional<String> name();

  /** {@return the description of the team} */
  Patch<String> description();

  /** {@return the public description of the team} */
  Patch<String> publicDescription();

  /** {@return the color as a hex code, such as {@code #D7F5E1}} */
  Patch<String> color();

  /** {@return the position of the team in lists} */
  Patch<Integer> position();

  /** {@return the email addresses attached to the team} */
  Patch<List<String>> notifyEmails();

  /** {@return the IDs of the users who are members} */
  Patch<List<Long>> userIds();

  /**
   * The IDs of the members who are administrators of the team.
   *
   * @return user IDs; Rootly silently leaves out those that are not among {@link #userIds()}
   */
  Patch<List<Long>> adminIds();

  /** {@return the Slack channels of the team, each with its name} */
  Patch<List<SlackChannelInput>> slackChannels();

  /** {@return the Slack user groups of the team, each with its name} */
  Patch<List<SlackChannelInput>> slackAliases();

  /** {@return whether alerts are announced in a Slack channel} */
  Patch<Boolean> alertBroadcastEnabled();

  /** {@return the Slack channel that alerts are announced in} */
  Patch<SlackChannelInput> alertBroadcastChannel();

  /** {@return whether incidents are announced in a Slack channel} */
  Patch<Boolean> incidentBroadcastEnabled();

  /** {@return the Slack channel that incidents are announced in} */
  Patch<SlackChannelInput> incidentBroadcastChannel();

  /**
   * {@return whether members join the incident channel automatically when the team is attached to
   * an incident}
   */
  Patch<Boolean> autoAddMembersWhenAttached();

  /**
   * Which incident channels the members join automatically. The scope takes precedence over {@link
   * #autoAddMembersWhenAttached()}.
   *
   * @return the scope; Rootly must have enabled the feature for the organization
   */
  Patch<AutoAddMembersScope> autoAddMembersScope();

  /**
   * Who may override shifts in the team's schedules.
   *
   * @return the policy; Rootly must have enabled the feature for the organization
   */
  Optional<ScheduleOverridePolicy> scheduleOverridePolicy();

  /** {@return whether emails to the team's address create alerts} */
  Patch<Boolean> alertsEmailEnabled();

  /** {@return the ID of the alert urgency of the team} */
  Patch<String> alertUrgencyId();

  /**
   * {@return the values of the catalog properties of the team; properties that are not mentioned
   * keep their values}
   */
  Optional<List<CatalogValueInput>> properties();

  /**
   * {@return the external ID: the ID of the team in a system of yours, by which bulk calls find the
   * team}
   */
  Patch<String> externalId();

  /** {@return the ID of the Backstage entity, in the form {@code :namespace/:kind/:name}} */
  Patch<String> backstageId();

  /** {@return the ID of the group in PagerDuty} */
  Patch<String> pagerdutyId();

  /** {@return the ID of the service in PagerDuty} */
  Patch<String> pagerdutyServiceId();

  /** {@return the ID of the group in Opsgenie} */
  Patch<String> opsgenieId();

  /**
   * The ID of the team in Opsgenie, which can only be set on creation.
   *
   * @return the ID, which Rootly never returns
   */
  Optional<String> opsgenieTeamId();

  /** {@return the ID of the group in VictorOps} */
  Patch<String> victorOpsId();

  /** {@return the ID of the group in PagerTree} */
  Patch<String> pagertreeId();

  /** {@return the ID of the group in Cortex} */
  Patch<String> cortexId();

  /** {@return the {@code sys_id} of the configuration item in ServiceNow} */
  Patch<String> serviceNowCiSysId();

  /** {@return the ID of the SCIM group that the team is synchronized with} */
  Patch<String> scimGroupId();

  /** {@return the external ID of the SCIM group, which Rootly never returns} */
  Patch<String> scimGroupExternalId();

  /** Refuses Slack channels and user groups without a name. */
  @Value.Check
  default void check() {
    InputChecks.named(
        "TeamInput.builder().slackChannels(..)", slackChannels(), SlackChannelInput::name);
    InputChecks.named(
        "TeamInput.builder().slackAliases(..)", slackAliases(), SlackChannelInput::name);
  }

  /**
   * A team with nothing but a name.
   *
   * @param name the name of the team
   * @return the input
   */
  static TeamInput of(String name) {
    return builder().name(name).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableTeamInput.Builder {
    Builder() {}
  }
}
