package dev.trivet.honeybadger.v3.projects;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A project to create, or what to change about one. A new one needs {@code name}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ProjectInput.Builder.class)
public interface ProjectInput {

  /** {@return the project's name} */
  Optional<String> name();

  /**
   * {@return whether errors are resolved when a deploy is reported; {@link Patch#clear()} resets it
   * to {@code true}}
   */
  Patch<Boolean> resolveErrorsOnDeploy();

  /**
   * {@return whether public links are disabled; {@link Patch#clear()} resets it to {@code false}}
   */
  Patch<Boolean> disablePublicLinks();

  /** {@return the programming language of the application} */
  Patch<String> language();

  /** {@return the URL of a user's page in the application, with a placeholder for the user} */
  Patch<String> userUrl();

  /** {@return the URL of the source code, with placeholders} */
  Patch<String> sourceUrl();

  /** {@return the field of a notice's context that identifies the user} */
  Patch<String> userSearchField();

  /** {@return the ID of the Asana workspace} */
  Patch<String> asanaWorkspaceId();

  /** {@return the maximum number of notices that are accepted per minute} */
  Patch<Integer> customerThrottle();

  /** {@return the number of days for which notices are kept} */
  Patch<Integer> purgeDays();

  /** {@return the ID of the team that gets access to the project; only for a new project} */
  Optional<String> teamId();

  /**
   * {@return whether email notifications about the project are disabled at first; only for a new
   * project}
   */
  Optional<Boolean> disableEmailNotifications();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a project. Not thread-safe. */
  final class Builder extends ImmutableProjectInput.Builder {
    Builder() {}
  }
}
