package dev.trivet.honeybadger.v3.projects;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A project: an application, and what it reports. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Project.Builder.class)
public interface Project extends HasAdditionalProperties {

  /** {@return the project's ID, which is not the one of API v2} */
  String id();

  /** {@return the ID of the account} */
  Optional<String> accountId();

  /** {@return the name as shown to people} */
  Optional<String> name();

  /** {@return whether the project accepts what is reported to it} */
  Optional<Boolean> active();

  /** {@return whether public links are disabled} */
  Optional<Boolean> disablePublicLinks();

  /** {@return the names of the environments that reported something} */
  List<String> environments();

  /** {@return whether errors are resolved when a deployment is reported} */
  Optional<Boolean> resolveErrorsOnDeploy();

  /** {@return the URL of a user's page in the application, with a placeholder} */
  Optional<String> userUrl();

  /** {@return the URL of the source code, with placeholders} */
  Optional<String> sourceUrl();

  /** {@return the part of a notice's context that names the user} */
  Optional<String> userSearchField();

  /** {@return the ID of the Asana workspace} */
  Optional<String> asanaWorkspaceId();

  /** {@return the number of notices that are accepted in a minute} */
  Optional<Integer> customerThrottle();

  /** {@return the programming language} */
  Optional<String> language();

  /** {@return the number of faults} */
  Optional<Long> faultCount();

  /** {@return the number of unresolved faults} */
  Optional<Long> unresolvedFaultCount();

  /** {@return the time of the last notice} */
  Optional<Instant> lastNoticeAt();

  /** {@return the time of the earliest notice that is kept} */
  Optional<Instant> earliestNoticeAt();

  /** {@return the number of days that notices are kept} */
  Optional<Integer> purgeDays();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a project. Not thread-safe. */
  final class Builder extends ImmutableProject.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
