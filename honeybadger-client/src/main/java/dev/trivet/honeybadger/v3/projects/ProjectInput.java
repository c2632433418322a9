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

  /** {@return the name as shown to people} */
  Optional<String> name();

  /** {@return whether errors are resolved when a deployment is reported} */
  Optional<Boolean> resolveErrorsOnDeploy();

  /** {@return whether public links are disabled} */
  Optional<Boolean> disablePublicLinks();

  /** {@return the programming language} */
  Patch<String> language();

  /** {@return the URL of a user's page in the application, with a placeholder} */
  Patch<String> userUrl();

  /** {@return the URL of the source code, with placeholders} */
  Patch<String> sourceUrl();

  /** {@return the part of a notice's context that names the user} */
  Patch<String> userSearchField();

  /** {@return the ID of the Asana workspace} */
  Patch<String> asanaWorkspaceId();

  /** {@return the number of notices that are accepted in a minute} */
  Patch<Integer> customerThrottle();

  /** {@return the number of days that notices are kept} */
  Patch<Integer> purgeDays();

  /** {@return the ID of the team that gets access} */
  Optional<String> teamId();

  /** {@return whether nobody gets notifications about it by email at first} */
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
