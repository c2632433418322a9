package dev.trivet.honeybadger.projects;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.sites.Site;
import dev.trivet.honeybadger.values.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A project, which holds what one application reports: its errors, deploys, events and the like.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Project.Builder.class)
public interface Project extends HasAdditionalProperties {

  /** {@return the project's ID} */
  long id();

  /** {@return the project's name} */
  Optional<String> name();

  /** {@return whether the project accepts reports} */
  Optional<Boolean> active();

  /**
   * {@return the project's API key, a secret with which applications report errors; masked in
   * {@code toString} and left out of JSON}
   */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> token();

  /** {@return when the project was created} */
  Optional<Instant> createdAt();

  /** {@return when the earliest occurrence that is still kept happened} */
  Optional<Instant> earliestNoticeAt();

  /** {@return when an error last occurred} */
  Optional<Instant> lastNoticeAt();

  /**
   * {@return the names of the environments that have reported errors, {@code production} for
   * example}
   */
  List<String> environments();

  /** {@return the number of faults, resolved ones included} */
  Optional<Long> faultCount();

  /** {@return the number of faults that are not resolved} */
  Optional<Long> unresolvedFaultCount();

  /** {@return the project's owner} */
  Optional<Person> owner();

  /** {@return the users with access to the project} */
  List<Person> users();

  /** {@return the teams with access to the project} */
  List<ProjectTeam> teams();

  /** {@return the project's sites, whose uptime is checked} */
  List<Site> sites();

  /**
   * {@return whether public links to faults are disabled; usually absent, because Honeybadger
   * accepts most settings but does not return them}
   */
  Optional<Boolean> disablePublicLinks();

  /** {@return the number of days for which errors are kept; usually absent} */
  Optional<Integer> purgeDays();

  /** {@return whether a deploy resolves all unresolved faults; usually absent} */
  Optional<Boolean> resolveErrorsOnDeploy();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a project. Not thread-safe. */
  final class Builder extends ImmutableProject.Builder implements Keeper {
    Builder() {}
  }
}
