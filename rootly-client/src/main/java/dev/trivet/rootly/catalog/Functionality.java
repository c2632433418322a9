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

  /** {@return the display name of the functionality} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the tool that manages the functionality, such as the web application or Terraform} */
  Optional<ManagedBy> managedBy();

  /** {@return the description of the functionality} */
  Optional<String> description();

  /** {@return the public description of the functionality} */
  Optional<String> publicDescription();

  /** {@return the email addresses attached to the functionality} */
  List<String> notifyEmails();

  /** {@return the color as a hex code, such as {@code #D7F5E1}} */
  Optional<String> color();

  /** {@return the ID of the Backstage entity, in the form {@code :namespace/:kind/:name}} */
  Optional<String> backstageId();

  /**
   * {@return the external ID: the ID of the functionality in a system of yours, by which bulk calls
   * find the functionality}
   */
  Optional<String> externalId();

  /** {@return the ID of the service in PagerDuty} */
  Optional<String> pagerdutyId();

  /** {@return the ID of the service in Opsgenie} */
  Optional<String> opsgenieId();

  /** {@return the ID of the team in Opsgenie} */
  Optional<String> opsgenieTeamId();

  /** {@return the ID of the group in Cortex} */
  Optional<String> cortexId();

  /** {@return the {@code sys_id} of the configuration item in ServiceNow} */
  Optional<String> serviceNowCiSysId();

  /** {@return the position of the functionality in lists} */
  Optional<Integer> position();

  /** {@return the IDs of the environments linked to the functionality} */
  List<String> environmentIds();

  /** {@return the IDs of the services linked to the functionality} */
  List<String> serviceIds();

  /** {@return the IDs of the teams that own the functionality} */
  List<String> ownerGroupIds();

  /** {@return the IDs of the users who own the functionality} */
  List<Long> ownerUserIds();

  /** {@return the ID of the escalation policy of the functionality} */
  Optional<String> escalationPolicyId();

  /** {@return the Slack channels of the functionality} */
  List<SlackChannel> slackChannels();

  /** {@return the Slack user groups of the functionality} */
  List<SlackChannel> slackAliases();

  /** {@return the values of the catalog properties of the functionality} */
  List<CatalogValue> properties();

  /** {@return when the functionality was created} */
  Optional<Instant> createdAt();

  /** {@return when the functionality was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the number of incidents of the functionality} */
  Optional<Long> incidentsCount();

  /** {@return whether the uptime of the functionality is shown} */
  Optional<Boolean> showUptime();

  /** {@return the number of days of uptime shown: {@code 30}, {@code 60} or {@code 90}} */
  Optional<Integer> showUptimeLastDays();

  /** {@return the operational status of the functionality} */
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
