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
 * One service of a bulk call, to create or to change. Only the attributes that are set are written.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ServiceUpsert.Builder.class)
public interface ServiceUpsert {

  /**
   * The external ID, the ID of the service in a system of yours: the service with this ID is
   * changed, or created when there is none.
   *
   * @return the external ID, unique within one call
   */
  String externalId();

  /** {@return the display name of the service; required for a new one} */
  Optional<String> name();

  /** {@return the description of the service} */
  Patch<String> description();

  /** {@return the public description of the service} */
  Patch<String> publicDescription();

  /** {@return the color as a hex code, such as {@code #D7F5E1}} */
  Patch<String> color();

  /** {@return the position of the service in lists} */
  Patch<Integer> position();

  /** {@return whether the uptime of the service is shown} */
  Patch<Boolean> showUptime();

  /** {@return the number of days of uptime shown} */
  Patch<Integer> showUptimeLastDays();

  /** {@return the name of the repository on GitHub, with its owner: {@code owner/name}} */
  Patch<String> githubRepositoryName();

  /** {@return the branch of the repository on GitHub} */
  Patch<String> githubRepositoryBranch();

  /** {@return the name of the repository on GitLab, with its group: {@code group/name}} */
  Patch<String> gitlabRepositoryName();

  /** {@return the branch of the repository on GitLab} */
  Patch<String> gitlabRepositoryBranch();

  /**
   * {@return the name of the deployment in Kubernetes, with its namespace: {@code namespace/name}}
   */
  Patch<String> kubernetesDeploymentName();

  /** {@return the ID of the service in PagerDuty} */
  Patch<String> pagerdutyId();

  /** {@return the ID of the service in Opsgenie} */
  Patch<String> opsgenieId();

  /** {@return the ID of the team in Opsgenie} */
  Patch<String> opsgenieTeamId();

  /** {@return the ID of the group in Cortex} */
  Patch<String> cortexId();

  /** {@return the ID in OpsLevel, which only bulk calls take} */
  Patch<String> opslevelId();

  /** {@return the ID of the Backstage entity, in the form {@code :namespace/:kind/:name}} */
  Patch<String> backstageId();

  /** {@return the {@code sys_id} of the configuration item in ServiceNow} */
  Patch<String> serviceNowCiSysId();

  /** {@return the email addresses attached to the service} */
  Patch<List<String>> notifyEmails();

  /** {@return whether emails to the service's address create alerts} */
  Patch<Boolean> alertsEmailEnabled();

  /**
   * The values of catalog properties; properties that are not mentioned keep their values.
   *
   * @return the values; a property may be named here by its slug or external ID too
   */
  Optional<List<CatalogValueInput>> fields();

  /** Refuses a blank external ID or name. */
  @Value.Check
  default void check() {
    Preconditions.notBlank("ServiceUpsert.builder().externalId(..)", externalId());
    name().ifPresent(text -> Preconditions.notBlank("ServiceUpsert.builder().name(..)", text));
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an entry. Not thread-safe. */
  final class Builder extends ImmutableServiceUpsert.Builder {
    Builder() {}
  }
}
