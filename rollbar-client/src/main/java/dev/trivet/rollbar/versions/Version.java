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

  /** {@return the version, such as a tag or a commit hash} */
  Optional<String> version();

  /** {@return the name of the environment} */
  Optional<String> environment();

  /** {@return when Rollbar first heard of the version} */
  Optional<Instant> dateCreated();

  /** {@return the ID of the first occurrence in the version} */
  Optional<Long> firstOccurrenceId();

  /**
   * {@return the ID of the first occurrence in the version, under another name that the reference
   * has for it}
   */
  Optional<Long> firstVersionOccurrenceId();

  /** {@return when an error first occurred in the version} */
  Optional<Instant> firstOccurrenceTimestamp();

  /** {@return the ID of the last occurrence in the version} */
  Optional<Long> lastOccurrenceId();

  /** {@return when an error last occurred in the version} */
  Optional<Instant> lastOccurrenceTimestamp();

  /** {@return the name of the person who deployed the version, if deploys are reported} */
  Optional<String> deployedBy();

  /** {@return when the version was last deployed, if deploys are reported} */
  Optional<Instant> lastDeployTimestamp();

  /**
   * {@return the numbers of items that were new, repeated, reactivated or resolved in the version}
   */
  Optional<VersionStats> itemStats();

  /** {@return the commits in the version, if deploys are reported} */
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
