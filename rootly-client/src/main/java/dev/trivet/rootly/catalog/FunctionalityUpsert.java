package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.values.CatalogValueInput;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One functionality of a bulk call, to create or to change. Only the attributes that are set are
 * written.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FunctionalityUpsert.Builder.class)
public interface FunctionalityUpsert {

  /**
   * The external ID, the ID of the functionality in a system of yours: the functionality with this
   * ID is changed, or created when there is none.
   *
   * @return the external ID, unique within one call
   */
  String externalId();

  /** {@return the display name of the functionality; required for a new one} */
  Optional<String> name();

  /** {@return the description of the functionality} */
  Patch<String> description();

  /** {@return the public description of the functionality} */
  Patch<String> publicDescription();

  /** {@return the color as a hex code, such as {@code #D7F5E1}} */
  Patch<String> color();

  /** {@return the position of the functionality in lists} */
  Patch<Integer> position();

  /** {@return whether the uptime of the functionality is shown} */
  Patch<Boolean> showUptime();

  /** {@return the number of days of uptime shown} */
  Patch<Integer> showUptimeLastDays();

  /** {@return the email addresses attached to the functionality} */
  Patch<List<String>> notifyEmails();

  /** {@return the ID of the service in PagerDuty} */
  Patch<String> pagerdutyId();

  /** {@return the ID of the service in Opsgenie} */
  Patch<String> opsgenieId();

  /** {@return the ID of the team in Opsgenie} */
  Patch<String> opsgenieTeamId();

  /** {@return the ID of the Backstage entity, in the form {@code :namespace/:kind/:name}} */
  Patch<String> backstageId();

  /** {@return the ID of the group in Cortex} */
  Patch<String> cortexId();

  /** {@return the ID in OpsLevel, which only bulk calls take} */
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
    Preconditions.notBlank("FunctionalityUpsert.builder().externalId(..)", externalId());
    name()
        .ifPresent(text -> Preconditions.notBlank("FunctionalityUpsert.builder().name(..)", text));
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an entry. Not thread-safe. */
  final class Builder extends ImmutableFunctionalityUpsert.Builder {
    Builder() {}
  }
}
