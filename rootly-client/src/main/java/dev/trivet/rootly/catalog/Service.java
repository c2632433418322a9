package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.values.CatalogValue;
import dev.trivet.rootly.values.ManagedBy;
import dev.trivet.rootly.values.SlackChannel;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A service: a part of your systems that incidents and alerts are about. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Service.Builder.class, using = ResourceDeserializer.class)
public interface Service extends Resource {

  /** {@return the display name of the service} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the tool that manages the service, such as the web application or Terraform} */
  Optional<ManagedBy> managedBy();

  /** {@return the description of the service} */
  Optional<String> description();

  /** {@return the public description of the service} */
  Optional<String> publicDescription();

  /** {@return the email addresses attached to the service} */
  List<String> notifyEmails();

  /** {@return the color as a hex code, such as {@code #D7F5E1}} */
  Optional<String> color();

  /** {@return the position of the service in lists} */
  Optional<Integer> position();

  /** {@return the ID of the Backstage entity, in the form {@code :namespace/:kind/:name}} */
  Optional<String> backstageId();

  /**
   * {@return the external ID: the ID of the service in a system of yours, by which bulk calls find
   * the service}
   */
  Optional<String> externalId();

  /** {@return the ID of the service in PagerDuty} */
  Optional<String> pagerdutyId();

  /** {@return the ID of the service in Opsgenie} */
  Optional<String> opsgenieId();

  /** {@return the ID of the group in Cortex} */
  Optional<String> cortexId();

  /** {@return the {@code sys_id} of the configuration item in ServiceNow} */
  Optional<String> serviceNowCiSysId();

  /** {@return the name of the repository on GitHub, with its owner: {@code owner/name}} */
  Optional<String> githubRepositoryName();

  /** {@return the branch of the repository on GitHub} */
  Optional<String> githubRepositoryBranch();

  /** {@return the name of the repository on GitLab, with its group: {@code group/name}} */
  Optional<String> gitlabRepositoryName();

  /** {@return the branch of the repository on GitLab} */
  Optional<String> gitlabRepositoryBranch();

  /**
   * {@return the name of the deployment in Kubernetes, with its namespace: {@code namespace/name}}
   */
  Optional<String> kubernetesDeploymentName();

  /** {@return the IDs of the environments linked to the service} */
  List<String> environmentIds();

  /** {@return the IDs of the services that depend on this service} */
  List<String> serviceIds();

  /** {@return the IDs of the teams that own the service} */
  List<String> ownerGroupIds();

  /** {@return the IDs of the users who own the service} */
  List<Long> ownerUserIds();

  /** {@return the ID of the alert urgency of the service} */
  Optional<String> alertUrgencyId();

  /** {@return the ID of the escalation policy of the service} */
  Optional<String> escalationPolicyId();

  /** {@return whether emails to the service's address create alerts} */
  Optional<Boolean> alertsEmailEnabled();

  /** {@return the email address that creates alerts, chosen by Rootly} */
  Optional<String> alertsEmailAddress();

  /** {@return the Slack channels of the service} */
  List<SlackChannel> slackChannels();

  /** {@return the Slack user groups of the service} */
  List<SlackChannel> slackAliases();

  /** {@return whether alerts are announced in a Slack channel} */
  Optional<Boolean> alertBroadcastEnabled();

  /** {@return the Slack channel that alerts are announced in} */
  Optional<SlackChannel> alertBroadcastChannel();

  /** {@return whether incidents are announced in a Slack channel} */
  Optional<Boolean> incidentBroadcastEnabled();

  /** {@return the Slack channel that incidents are announced in} */
  Optional<SlackChannel> incidentBroadcastChannel();

  /** {@return the values of the catalog properties of the service} */
  List<CatalogValue> properties();

  /** {@return when the service was created} */
  Optional<Instant> createdAt();

  /** {@return when the service was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the number of incidents of the service} */
  Optional<Long> incidentsCount();

  /** {@return whether the uptime of the service is shown} */
  Optional<Boolean> showUptime();

  /** {@return the number of days of uptime shown: {@code 30}, {@code 60} or {@code 90}} */
  Optional<Integer> showUptimeLastDays();

  /** {@return the operational status of the service} */
  Optional<OperationalStatus> status();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a service. Not thread-safe. */
  final class Builder extends ImmutableService.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
