package dev.trivet.rollbar.versions;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The number of items of each level. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = LevelCounts.Builder.class)
public interface LevelCounts extends HasAdditionalProperties {

  /** {@return the number of items of the level {@code debug}} */
  Optional<Integer> debug();

  /** {@return the number of items of the level {@code info}} */
  Optional<Integer> info();

  /** {@return the number of items of the level {@code warning}} */
  Optional<Integer> warning();

  /** {@return the number of items of the level {@code error}} */
  Optional<Integer> error();

  /** {@return the number of items of the level {@code critical}} */
  Optional<Integer> critical();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds counts. Not thread-safe. */
  final class Builder extends ImmutableLevelCounts.Builder implements Keeper {
    Builder() {}
  }
}
