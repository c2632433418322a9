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
   * {@return the URL of a user's page in the application, which fault pages link to, with the
   * placeholder {@code [user_id]}}
   */
  Optional<String> userUrl();

  /** {@return the URL of the application's source files, which backtraces link to} */
  Optional<String> sourceUrl();

  /** {@return how many days errors are kept} */
  Optional<Integer> purgeDays();

  /** {@return the field of an occurrence's context that identifies the user of the application} */
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
