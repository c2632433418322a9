package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.values.CatalogValueInput;
import dev.trivet.rootly.values.SlackChannelInput;
import dev.trivet.rootly.wire.InputChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A service to create, or what to change about one. A new one needs {@code name}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ServiceInput.Builder.class)
public interface ServiceInput {

  /** {@return the display name of the service} */
  Optional<String> name();

  /** {@return the description of the service} */
  Patch<String> description();

  /** {@return the public description of the service} */
  Patch<String> publicDescription();

  /** {@return the email addresses attached to the service} */
  Patch<List<String>> notifyEmails();

  /** {@return the color as a hex code, such as {@code #D7F5E1}} */
  Patch<String> color();

  /** {@return the position of the service in lists} */
  Patch<Integer> position();

  /** {@return whether the uptime of the service is shown} */
  Patch<Boolean> showUptime();

  /**
   * {@return the number of days of uptime shown: {@code 30}, {@code 60} or {@code 90}; 60 by
   * default}
   */
  Patch<Integer> showUptimeLastDays();

  /** {@return the ID of the Backstage entity, in the form {@code :namespace/:kind/:name}} */
  Patch<String> backstageId();

  /** {@return the ID of the service in PagerDuty} */
  Patch<String> pagerdutyId();

  /**
   * {@return the external ID: the ID of the service in a system of yours, by which bulk calls find
   * the service}
   */
  Patch<String> externalId();

  /** {@return the ID of the service in Opsgenie} */
  Patch<String> opsgenieId();

  /** {@return the ID of the team in Opsgenie} */
  Patch<String> opsgenieTeamId();

  /** {@return the ID of the group in Cortex} */
  Patch<String> cortexId();

  /** {@return the {@code sys_id} of the configuration item in ServiceNow} */
  Patch<String> serviceNowCiSysId();

  /** {@return the name of the repository on GitHub, with its owner: {@code owner/name}} */
  Patch<String> githubRepositoryName();

  /** {@return the branch of the repository on GitHub} */
  Patch<String> githubRepositoryBranch();

  /** {@return the name of the repository on GitLab, with its group: {@code group/name}} */
  Patch<String> gitlabRepositoryName();

  /** {@return the branch of the repository on GitLab} */
  Patch<String> gitlabRepositoryBranch();

  /** {@return the IDs of the environments linked to the service} */
  Patch<List<String>> environmentIds();

  /** {@return the IDs of the services that depend on this service} */
  Patch<List<String>> serviceIds();

  /** {@return the IDs of the teams that own the service} */
  Patch<List<String>> ownerGroupIds();

  /** {@return the IDs of the users who own the service} */
  Patch<List<Long>> ownerUserIds();

  /**
   * {@return the name of the deployment in Kubernetes, with its namespace: {@code namespace/name}}
   */
  Patch<String> kubernetesDeploymentName();

  /** {@return whether emails to the service's address create alerts} */
  Patch<Boolean> alertsEmailEnabled();

  /** {@return the ID of the alert urgency of the service} */
  Patch<String> alertUrgencyId();

  /** {@return the ID of the escalation policy of the service} */
  Patch<String> escalationPolicyId();

  /** {@return the Slack channels of the service, each with its name} */
  Patch<List<SlackChannelInput>> slackChannels();

  /** {@return the Slack user groups of the service, each with its name} */
  Patch<List<SlackChannelInput>> slackAliases();

  /** {@return whether alerts are announced in a Slack channel} */
  Patch<Boolean> alertBroadcastEnabled();

  /** {@return the Slack channel that alerts are announced in} */
  Patch<SlackChannelInput> alertBroadcastChannel();

  /** {@return whether incidents are announced in a Slack channel} */
  Patch<Boolean> incidentBroadcastEnabled();

  /** {@return the Slack channel that incidents are announced in} */
  Patch<SlackChannelInput> incidentBroadcastChannel();

  /** {@return the values of the catalog properties of the service} */
  Optional<List<CatalogValueInput>> properties();

  /** Refuses Slack channels and user groups without a name. */
  @Value.Check
  default void check() {
    InputChecks.named(
        "ServiceInput.builder().slackChannels(..)", slackChannels(), SlackChannelInput::name);
    InputChecks.named(
        "ServiceInput.builder().slackAliases(..)", slackAliases(), SlackChannelInput::name);
  }

  /**
   * A service with nothing but a name.
   *
   * @param name the name
   * @return the input
   */
  static ServiceInput of(String name) {
    return builder().name(name).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableServiceInput.Builder {
    Builder() {}
  }
}
