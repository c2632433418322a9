package dev.trivet.rootly.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.values.CatalogValueInput;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One team of a bulk call, to create or to change. Only the attributes that are set are written.
 *
 * @see <a href="https://docs.rootly.com/api-reference/teams/bulk-upsert-teams">Rootly: upsert
 *     teams</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TeamUpsert.Builder.class)
public interface TeamUpsert {

  /**
   * The external ID, the ID of the team in a system of yours: the team with this ID is changed, or
   * created when there is none.
   *
   * @return the external ID, unique within one call
   */
  String externalId();

  /** {@return the display name of the team; required for a new one} */
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

  /** {@return whether emails to the team's address create alerts} */
  Patch<Boolean> alertsEmailEnabled();

  /**
   * Who may override shifts in the team's schedules.
   *
   * @return the policy; Rootly must have enabled the feature for the organization
   */
  Optional<ScheduleOverridePolicy> scheduleOverridePolicy();

  /** {@return the ID of the Backstage entity, in the form {@code :namespace/:kind/:name}} */
  Patch<String> backstageId();

  /** {@return the ID of the group in PagerDuty} */
  Patch<String> pagerdutyId();

  /** {@return the ID of the service in PagerDuty} */
  Patch<String> pagerdutyServiceId();

  /** {@return the ID of the group in Opsgenie} */
  Patch<String> opsgenieId();

  /** {@return the ID of the group in VictorOps} */
  Patch<String> victorOpsId();

  /** {@return the ID of the group in PagerTree} */
  Patch<String> pagertreeId();

  /** {@return the ID of the group in Cortex} */
  Patch<String> cortexId();

  /** {@return the ID of the group in OpsLevel, which only bulk calls take} */
  Patch<String> opslevelId();

  /** {@return the {@code sys_id} of the configuration item in ServiceNow} */
  Patch<String> serviceNowCiSysId();

  /**
   * The values of catalog properties; properties that are not mentioned keep their values.
   *
   * @return the values; a property may be named here by its slug or external ID too
   */
  Optional<List<CatalogValueInput>> fields();

  /** Refuses a blank external ID or name. */
  @Value.Check
  default void check() {
    Preconditions.notBlank("TeamUpsert.builder().externalId(..)", externalId());
    name().ifPresent(text -> Preconditions.notBlank("TeamUpsert.builder().name(..)", text));
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an entry. Not thread-safe. */
  final class Builder extends ImmutableTeamUpsert.Builder {
    Builder() {}
  }
}
