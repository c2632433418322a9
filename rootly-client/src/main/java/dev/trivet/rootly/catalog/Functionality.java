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

/** A functionality: something that your systems do for their users. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Functionality.Builder.class, using = ResourceDeserializer.class)
public interface Functionality extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return where it is managed} */
  Optional<ManagedBy> managedBy();

  /** {@return what the functionality is there for} */
  Optional<String> description();

  /** {@return the description shown to the public} */
  Optional<String> publicDescription();

  /** {@return the email addresses of the functionality} */
  List<String> notifyEmails();

  /** {@return the color as a hex code, such as {@code #D7F5E1}} */
  Optional<String> color();

  /** {@return the entity in Backstage, such as {@code :namespace/:kind/:name}} */
  Optional<String> backstageId();

  /** {@return the ID in a system of yours} */
  Optional<String> externalId();

  /** {@return the ID of the service in PagerDuty} */
  Optional<String> pagerdutyId();

  /** {@return the ID of the service in Opsgenie} */
  Optional<String> opsgenieId();

  /** {@return the ID of the team in Opsgenie} */
  Optional<String> opsgenieTeamId();

  /** {@return the ID in Cortex} */
  Optional<String> cortexId();

  /** {@return the ID of the configuration item in ServiceNow} */
  Optional<String> serviceNowCiSysId();

  /** {@return the position in the list} */
  Optional<Integer> position();

  /** {@return the IDs of the environments that it is linked to} */
  List<String> environmentIds();

  /** {@return the IDs of the services that it is linked to} */
  List<String> serviceIds();

  /** {@return the IDs of the teams that own it} */
  List<String> ownerGroupIds();

  /** {@return the IDs of the users who own it} */
  List<Long> ownerUserIds();

  /** {@return the ID of the escalation policy} */
  Optional<String> escalationPolicyId();

  /** {@return the Slack channels of the functionality} */
  List<SlackChannel> slackChannels();

  /** {@return the Slack user groups of the functionality} */
  List<SlackChannel> slackAliases();

  /** {@return the values of its catalog properties} */
  List<CatalogValue> properties();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the number of incidents} */
  Optional<Long> incidentsCount();

  /** {@return whether the uptime is shown} */
  Optional<Boolean> showUptime();

  /** {@return the number of days of uptime shown: {@code 30}, {@code 60} or {@code 90}} */
  Optional<Integer> showUptimeLastDays();

  /** {@return how well it works} */
  Optional<OperationalStatus> status();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a functionality. Not thread-safe. */
  final class Builder extends ImmutableFunctionality.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
