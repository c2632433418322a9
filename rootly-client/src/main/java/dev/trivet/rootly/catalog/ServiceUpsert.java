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
   * The ID in a system of yours: the service that has it is changed, or created when there is none.
   *
   * @return the ID, unique within one call
   */
  String externalId();

  /** {@return the name that people see; a new service needs one} */
  Optional<String> name();

  /** {@return what the service is there for} */
  Patch<String> description();

  /** {@return the description shown to the public} */
  Patch<String> publicDescription();

  /** {@return the color as a hex code, such as {@code #D7F5E1}} */
  Patch<String> color();

  /** {@return the position in the list} */
  Patch<Integer> position();

  /** {@return whether the uptime is shown} */
  Patch<Boolean> showUptime();

  /** {@return the number of days of uptime shown} */
  Patch<Integer> showUptimeLastDays();

  /** {@return the repository on GitHub, such as {@code owner/name}} */
  Patch<String> githubRepositoryName();

  /** {@return the branch of the repository on GitHub} */
  Patch<String> githubRepositoryBranch();

  /** {@return the repository on GitLab, such as {@code group/name}} */
  Patch<String> gitlabRepositoryName();

  /** {@return the branch of the repository on GitLab} */
  Patch<String> gitlabRepositoryBranch();

  /** {@return the deployment in Kubernetes, such as {@code namespace/name}} */
  Patch<String> kubernetesDeploymentName();

  /** {@return the ID of the service in PagerDuty} */
  Patch<String> pagerdutyId();

  /** {@return the ID of the service in Opsgenie} */
  Patch<String> opsgenieId();

  /** {@return the ID of the team in Opsgenie} */
  Patch<String> opsgenieTeamId();

  /** {@return the ID in Cortex} */
  Patch<String> cortexId();

  /** {@return the ID in OpsLevel, which only bulk calls take} */
  Patch<String> opslevelId();

  /** {@return the entity in Backstage, such as {@code :namespace/:kind/:name}} */
  Patch<String> backstageId();

  /** {@return the ID of the configuration item in ServiceNow} */
  Patch<String> serviceNowCiSysId();

  /** {@return the email addresses of the service} */
  Patch<List<String>> notifyEmails();

  /** {@return whether mail to the service's address creates alerts} */
  Patch<Boolean> alertsEmailEnabled();

  /**
   * The values of catalog properties; those that are not mentioned stay.
   *
   * @return values; here a property may also be named by its slug or external ID
   */
  Optional<List<CatalogValueInput>> fields();

  /** Refuses what Rootly cannot accept. */
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
