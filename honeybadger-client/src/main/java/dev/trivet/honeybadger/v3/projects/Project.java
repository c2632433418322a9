package dev.trivet.honeybadger.v3.projects;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A project: an application that reports errors to Honeybadger. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Project.Builder.class)
public interface Project extends HasAdditionalProperties {

  /** {@return the project's ID, which differs from its ID in API v2} */
  String id();

  /** {@return the ID of the account} */
  Optional<String> accountId();

  /** {@return the project's name} */
  Optional<String> name();

  /** {@return whether the project is active: whether it accepts reports} */
  Optional<Boolean> active();

  /** {@return whether public links are disabled} */
  Optional<Boolean> disablePublicLinks();

  /** {@return the names of the environments that reported something} */
  List<String> environments();

  /** {@return whether errors are resolved when a deploy is reported} */
  Optional<Boolean> resolveErrorsOnDeploy();

  /** {@return the URL of a user's page in the application, with a placeholder for the user} */
  Optional<String> userUrl();

  /** {@return the URL of the source code, with placeholders} */
  Optional<String> sourceUrl();

  /** {@return the field of a notice's context that identifies the user} */
  Optional<String> userSearchField();

  /** {@return the ID of the Asana workspace} */
  Optional<String> asanaWorkspaceId();

  /** {@return the maximum number of notices that are accepted per minute} */
  Optional<Integer> customerThrottle();

  /** {@return the programming language of the application} */
  Optional<String> language();

  /** {@return the number of faults} */
  Optional<Long> faultCount();

  /** {@return the number of unresolved faults} */
  Optional<Long> unresolvedFaultCount();

  /** {@return when the last notice was received} */
  Optional<Instant> lastNoticeAt();

  /** {@return when the earliest notice that is still kept was received} */
  Optional<Instant> earliestNoticeAt();

  /** {@return the number of days for which notices are kept} */
  Optional<Integer> purgeDays();

  /** {@return when the project was created} */
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
