package dev.trivet.rollbar.versions;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What happened to items in a version, by level. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = VersionStats.Builder.class)
public interface VersionStats extends HasAdditionalProperties {

  /** {@return the items that occurred for the first time} */
  @JsonProperty("new")
  Optional<LevelCounts> created();

  /** {@return the items that occurred again} */
  Optional<LevelCounts> repeated();

  /** {@return the items that occurred again although they were resolved} */
  Optional<LevelCounts> reactivated();

  /** {@return the items that were resolved} */
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
