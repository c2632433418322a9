package dev.trivet.honeybadger.v3.values;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The number of occurrences in one interval. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Occurrence.Builder.class)
public interface Occurrence extends HasAdditionalProperties {

  /** {@return the start of the interval} */
  Optional<Instant> timestamp();

  /** {@return the number of occurrences} */
  Optional<Long> count();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the count of an interval. Not thread-safe. */
  final class Builder extends ImmutableOccurrence.Builder implements Keeper {
    Builder() {}
  }
}
