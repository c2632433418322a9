package dev.trivet.rollbar.versions;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The numbers of items that something happened to in a version, by event and level. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = VersionStats.Builder.class)
public interface VersionStats extends HasAdditionalProperties {

  /** {@return the numbers of items that occurred for the first time, by level} */
  @JsonProperty("new")
  Optional<LevelCounts> created();

  /** {@return the numbers of items that occurred again, by level} */
  Optional<LevelCounts> repeated();

  /** {@return the numbers of items that occurred again although they were resolved, by level} */
  Optional<LevelCounts> reactivated();

  /** {@return the numbers of items that were resolved, by level} */
  Optional<LevelCounts> resolved();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds counts. Not thread-safe. */
  final class Builder extends ImmutableVersionStats.Builder implements Keeper {
    Builder() {}
  }
}
