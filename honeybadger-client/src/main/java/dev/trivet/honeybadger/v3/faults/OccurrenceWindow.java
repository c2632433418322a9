package dev.trivet.honeybadger.v3.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The time range in which occurrences were counted. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = OccurrenceWindow.Builder.class)
public interface OccurrenceWindow extends HasAdditionalProperties {

  /** {@return the start of the time range} */
  Optional<Instant> occurredAfter();

  /** {@return the end of the time range} */
  Optional<Instant> occurredBefore();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a time range. Not thread-safe. */
  final class Builder extends ImmutableOccurrenceWindow.Builder implements Keeper {
    Builder() {}
  }
}
