package dev.trivet.honeybadger.v3.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The time that occurrences were counted in. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = OccurrenceWindow.Builder.class)
public interface OccurrenceWindow extends HasAdditionalProperties {

  /** {@return where it begins} */
  Optional<Instant> occurredAfter();

  /** {@return where it ends} */
  Optional<Instant> occurredBefore();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a window. Not thread-safe. */
  final class Builder extends ImmutableOccurrenceWindow.Builder implements Keeper {
    Builder() {}
  }
}
