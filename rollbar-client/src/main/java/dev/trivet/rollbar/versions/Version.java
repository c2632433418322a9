package dev.trivet.rollbar.versions;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A version of an application in one environment. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/get_api-1-versions-version">Rollbar: get a
 *     version</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Version.Builder.class)
public interface Version extends HasAdditionalProperties {

  /** {@return the version's ID} */
  Optional<Long> id();

  /** {@return its name} */
  Optional<String> version();

  /** {@return the environment} */
  Optional<String> environment();

  /** {@return when Rollbar first heard of it} */
  Optional<Instant> dateCreated();

  /** {@return the ID of its first occurrence} */
  Optional<Long> firstOccurrenceId();

  /** {@return the ID of its first occurrence, by another name that the reference has for it} */
  Optional<Long> firstVersionOccurrenceId();

  /** {@return when something first occurred in it} */
  Optional<Instant> firstOccurrenceTimestamp();

  /** {@return the ID of its last occurrence} */
  Optional<Long> lastOccurrenceId();

  /** {@return when something last occurred in it} */
  Optional<Instant> lastOccurrenceTimestamp();

  /** {@return who deployed it, if deploys are reported} */
  Optional<String> deployedBy();

  /** {@return when it was last deployed, if deploys are reported} */
  Optional<Instant> lastDeployTimestamp();

  /** {@return what happened to items in it} */
  Optional<VersionStats> itemStats();

  /** {@return its commits, if deploys are reported} */
  List<VersionCommit> commits();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a version. Not thread-safe. */
  final class Builder extends ImmutableVersion.Builder implements Keeper {
    Builder() {}
  }
}
