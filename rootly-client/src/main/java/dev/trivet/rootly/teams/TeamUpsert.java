package dev.trivet.rootly.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import dev.trivet.core.json.Patch;
import java.util.List;
import org.immutables.value.Value;

/**
 * One team of a bulk call, to be made or changed. Only the attributes that are set are written.
 * Immutable.
 *
 * @see <a href="https://docs.rootly.com/api-reference/teams/bulk-upsert-teams">Rootly: upsert
 *     teams</a>
 */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = TeamUpsert.Builder.class)
public interface TeamUpsert {

  /**
   * The key: the team that has this external identifier is changed, or made when there is none.
   *
   * @return unique within one call
   */
  String externalId();

  /**
   * The team's name.
   *
   * @return unset unless changed; as shown to people, unique in the organization; a new team needs
   *     one
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
   * Whether mail to the team's address makes alerts.
   *
   * @return unset unless changed; true when it does
   */
  @Value.Default
  default Patch<Boolean> alertsEmailEnabled() {
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
   * The group in OpsLevel. Rootly takes it here only.
   *
   * @return unset unless changed; the identifier of a group
   */
  @Value.Default
  default Patch<String> opslevelId() {
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

  /**
   * Values of catalog properties. Properties that are not mentioned stay.
   *
   * @return unset unless changed; values, each of one property; here its slug and its external
   *     identifier do as well
   */
  @Value.Default
  default Patch<List<CatalogValueInput>> fields() {
    return Patch.unset();
  }

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    Requests.filled("TeamUpsert.builder().externalId(..)", externalId());
    Requests.filled("TeamUpsert.builder().name(..)", name());
    Requests.kept("TeamUpsert.builder().fields(..)", fields());
  }

  /**
   * Starts an entry.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an entry. Not thread-safe. */
  final class Builder extends ImmutableTeamUpsert.Builder {
    Builder() {}
  }
}
