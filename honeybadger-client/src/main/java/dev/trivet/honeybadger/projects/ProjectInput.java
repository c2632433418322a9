package dev.trivet.honeybadger.projects;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A project to create, or what to change about one. A new project needs a name. Honeybadger accepts
 * these settings, but does not return most of them in a {@link Project}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ProjectInput.Builder.class)
public interface ProjectInput {

  /** {@return the project's name, unique in its account} */
  Optional<String> name();

  /** {@return the programming language of the application} */
  Optional<ProjectLanguage> language();

  /** {@return whether a deploy resolves all unresolved faults} */
  Optional<Boolean> resolveErrorsOnDeploy();

  /** {@return whether public links to faults are disabled} */
  Optional<Boolean> disablePublicLinks();

  /**
   * {@return the URL of a user's page in the application, with a placeholder for the user;
   * occurrences link to it}
   */
  Optional<String> userUrl();

  /** {@return the URL of the application's source code; backtraces link to it} */
  Optional<String> sourceUrl();

  /** {@return the number of days for which errors are kept} */
  Optional<Integer> purgeDays();

  /** {@return the field of an occurrence's context that identifies the user} */
  Optional<String> userSearchField();

  /** Refuses a project without a name. */
  @Value.Check
  default void check() {
    name().ifPresent(name -> Preconditions.notBlank("ProjectInput.builder().name(..)", name));
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a project. Not thread-safe. */
  final class Builder extends ImmutableProjectInput.Builder {
    Builder() {}
  }
}
