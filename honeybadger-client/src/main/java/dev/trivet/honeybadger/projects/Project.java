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

/** A project, to which one application reports its errors. */
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
   * {@return the key with which applications report errors, a secret; masked in {@code toString}
   * and left out of JSON}
   */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> token();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when the oldest error that is still kept occurred} */
  Optional<Instant> earliestNoticeAt();

  /** {@return when an error last occurred} */
  Optional<Instant> lastNoticeAt();

  /** {@return the environments that have reported errors, {@code production} for example} */
  List<String> environments();

  /** {@return the number of faults, resolved ones included} */
  Optional<Long> faultCount();

  /** {@return the number of faults that are not resolved} */
  Optional<Long> unresolvedFaultCount();

  /** {@return the owner of its account} */
  Optional<Person> owner();

  /** {@return the users with access to it} */
  List<Person> users();

  /** {@return the teams with access to it} */
  List<ProjectTeam> teams();

  /** {@return the sites whose uptime is checked} */
  List<Site> sites();

  /**
   * {@return whether faults cannot be shared by public links; usually absent, because most settings
   * can only be written}
   */
  Optional<Boolean> disablePublicLinks();

  /** {@return the number of days for which errors are kept; usually absent} */
  Optional<Integer> purgeDays();

  /** {@return whether a deploy resolves all faults; usually absent} */
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
