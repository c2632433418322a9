package dev.trivet.honeybadger.projects;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A project to create, or what to change about one. Creating one needs a name. Honeybadger accepts
 * these settings but does not show most of them in a {@link Project}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ProjectInput.Builder.class)
public interface ProjectInput {

  /** {@return the project's name, unique in its account} */
  Optional<String> name();

  /** {@return the language of the application} */
  Optional<ProjectLanguage> language();

  /** {@return whether a deploy resolves all faults} */
  Optional<Boolean> resolveErrorsOnDeploy();

  /** {@return whether faults cannot be shared by public links} */
  Optional<Boolean> disablePublicLinks();

  /** {@return the address of a page about a user of the application, for links from occurrences} */
  Optional<String> userUrl();

  /** {@return the address of a source file of the application, for links from backtraces} */
  Optional<String> sourceUrl();

  /** {@return the number of days for which errors are kept} */
  Optional<Integer> purgeDays();

  /** {@return the part of an occurrence's context that identifies a user of the application} */
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
