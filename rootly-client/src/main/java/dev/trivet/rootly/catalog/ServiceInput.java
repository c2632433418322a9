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

  /** {@return the display name} */
  Optional<String> name();

  /** {@return what the service is there for} */
  Patch<String> description();

  /** {@return the description shown to the public} */
  Patch<String> publicDescription();

  /** {@return the email addresses of the service} */
  Patch<List<String>> notifyEmails();

  /** {@return the color as a hex code, such as {@code #D7F5E1}} */
  Patch<String> color();

  /** {@return the position in the list} */
  Patch<Integer> position();

  /** {@return whether the uptime is shown} */
  Patch<Boolean> showUptime();

  /** {@return the number of days of uptime shown: {@code 30}, {@code 60} or {@code 90}} */
  Patch<Integer> showUptimeLastDays();

  /** {@return the entity in Backstage, such as {@code :namespace/:kind/:name}} */
  Patch<String> backstageId();

  /** {@return the ID of the service in PagerDuty} */
  Patch<String> pagerdutyId();

  /** {@return the ID in a system of yours} */
  Patch<String> externalId();

  /** {@return the ID of the service in Opsgenie} */
  Patch<String> opsgenieId();

  /** {@return the ID of the team in Opsgenie} */
  Patch<String> opsgenieTeamId();

  /** {@return the ID in Cortex} */
  Patch<String> cortexId();

  /** {@return the ID of the configuration item in ServiceNow} */
  Patch<String> serviceNowCiSysId();

  /** {@return the repository on GitHub, such as {@code owner/name}} */
  Patch<String> githubRepositoryName();

  /** {@return the branch of the repository on GitHub} */
  Patch<String> githubRepositoryBranch();

  /** {@return the repository on GitLab, such as {@code group/name}} */
  Patch<String> gitlabRepositoryName();

  /** {@return the branch of the repository on GitLab} */
  Patch<String> gitlabRepositoryBranch();

  /** {@return the IDs of the environments that it is linked to} */
  Patch<List<String>> environmentIds();

  /** {@return the IDs of the services that depend on it} */
  Patch<List<String>> serviceIds();

  /** {@return the IDs of the teams that own it} */
  Patch<List<String>> ownerGroupIds();

  /** {@return the IDs of the users who own it} */
  Patch<List<Long>> ownerUserIds();

  /** {@return the deployment in Kubernetes, such as {@code namespace/name}} */
  Patch<String> kubernetesDeploymentName();

  /** {@return whether mail to the service's address creates alerts} */
  Patch<Boolean> alertsEmailEnabled();

  /** {@return the ID of the urgency of its alerts} */
  Patch<String> alertUrgencyId();

  /** {@return the ID of the escalation policy} */
  Patch<String> escalationPolicyId();

  /** {@return the Slack channels, each with its name, of the service} */
  Patch<List<SlackChannelInput>> slackChannels();

  /** {@return the Slack user groups, with their names, of the service} */
  Patch<List<SlackChannelInput>> slackAliases();

  /** {@return whether alerts are announced in a channel} */
  Patch<Boolean> alertBroadcastEnabled();

  /** {@return the channel that alerts are announced in} */
  Patch<SlackChannelInput> alertBroadcastChannel();

  /** {@return whether incidents are announced in a channel} */
  Patch<Boolean> incidentBroadcastEnabled();

  /** {@return the channel that incidents are announced in} */
  Patch<SlackChannelInput> incidentBroadcastChannel();

  /** {@return the values of its catalog properties} */
  Optional<List<CatalogValueInput>> properties();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    InputChecks.named("ServiceInput.builder().slackChannels(..)", slackChannels());
    InputChecks.named("ServiceInput.builder().slackAliases(..)", slackAliases());
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
