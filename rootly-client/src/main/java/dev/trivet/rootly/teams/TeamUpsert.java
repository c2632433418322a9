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
   * The ID in a system of yours: the team that has it is changed, or created when there is none.
   *
   * @return the ID, unique within one call
   */
  String externalId();

  /** {@return the name that people see; a new team needs one} */
  Optional<String> name();

  /** {@return what the team is there for} */
  Patch<String> description();

  /** {@return the description for the public} */
  Patch<String> publicDescription();

  /** {@return the color that it is shown in, such as {@code #D7F5E1}} */
  Patch<String> color();

  /** {@return the position among the teams} */
  Patch<Integer> position();

  /** {@return the mail addresses of the team} */
  Patch<List<String>> notifyEmails();

  /** {@return whether mail to the team's address creates alerts} */
  Patch<Boolean> alertsEmailEnabled();

  /**
   * Who may override shifts in the team's schedules.
   *
   * @return the policy; Rootly must have enabled the feature for the organization
   */
  Optional<ScheduleOverridePolicy> scheduleOverridePolicy();

  /** {@return the entity in Backstage, such as {@code :namespace/:kind/:name}} */
  Patch<String> backstageId();

  /** {@return the ID of the team in PagerDuty} */
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
   * The values of catalog properties; those that are not mentioned stay.
   *
   * @return values; here a property may also be named by its slug or external ID
   */
  Optional<List<CatalogValueInput>> fields();

  /** Refuses what Rootly cannot accept. */
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
