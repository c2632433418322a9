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

/** A functionality to create, or what to change about one. A new one needs {@code name}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FunctionalityInput.Builder.class)
public interface FunctionalityInput {

  /** {@return the display name of the functionality} */
  Optional<String> name();

  /** {@return the description of the functionality} */
  Patch<String> description();

  /** {@return the public description of the functionality} */
  Patch<String> publicDescription();

  /** {@return the email addresses attached to the functionality} */
  Patch<List<String>> notifyEmails();

  /** {@return the color as a hex code, such as {@code #D7F5E1}} */
  Patch<String> color();

  /** {@return the position of the functionality in lists} */
  Patch<Integer> position();

  /** {@return the ID of the Backstage entity, in the form {@code :namespace/:kind/:name}} */
  Patch<String> backstageId();

  /**
   * {@return the external ID: the ID of the functionality in a system of yours, by which bulk calls
   * find the functionality}
   */
  Patch<String> externalId();

  /** {@return the ID of the service in PagerDuty} */
  Patch<String> pagerdutyId();

  /** {@return the ID of the service in Opsgenie} */
  Patch<String> opsgenieId();

  /** {@return the ID of the team in Opsgenie} */
  Patch<String> opsgenieTeamId();

  /** {@return the ID of the group in Cortex} */
  Patch<String> cortexId();

  /** {@return the {@code sys_id} of the configuration item in ServiceNow} */
  Patch<String> serviceNowCiSysId();

  /** {@return whether the uptime of the functionality is shown} */
  Patch<Boolean> showUptime();

  /**
   * {@return the number of days of uptime shown: {@code 30}, {@code 60} or {@code 90}; 60 by
   * default}
   */
  Patch<Integer> showUptimeLastDays();

  /** {@return the IDs of the environments linked to the functionality} */
  Patch<List<String>> environmentIds();

  /** {@return the IDs of the services linked to the functionality} */
  Patch<List<String>> serviceIds();

  /** {@return the IDs of the teams that own the functionality} */
  Patch<List<String>> ownerGroupIds();

  /** {@return the IDs of the users who own the functionality} */
  Patch<List<Long>> ownerUserIds();

  /** {@return the ID of the escalation policy of the functionality} */
  Patch<String> escalationPolicyId();

  /** {@return the Slack channels of the functionality, each with its name} */
  Patch<List<SlackChannelInput>> slackChannels();

  /** {@return the Slack user groups of the functionality, each with its name} */
  Patch<List<SlackChannelInput>> slackAliases();

  /** {@return the values of the catalog properties of the functionality} */
  Optional<List<CatalogValueInput>> properties();

  /** Refuses Slack channels and user groups without a name. */
  @Value.Check
  default void check() {
    InputChecks.named(
        "FunctionalityInput.builder().slackChannels(..)", slackChannels(), SlackChannelInput::name);
    InputChecks.named(
        "FunctionalityInput.builder().slackAliases(..)", slackAliases(), SlackChannelInput::name);
  }

  /**
   * A functionality with nothing but a name.
   *
   * @param name the name
   * @return the input
   */
  static FunctionalityInput of(String name) {
    return builder().name(name).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableFunctionalityInput.Builder {
    Builder() {}
  }
}
