package dev.trivet.honeybadger.v3.faults;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.v3.values.Occurrence;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How often a fault occurred in each interval of a time range. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FaultOccurrences.Builder.class)
public interface FaultOccurrences extends HasAdditionalProperties {

  /** {@return the number of occurrences in each interval} */
  @JsonProperty("data")
  List<Occurrence> counts();

  /** {@return the time range in which occurrences were counted} */
  Optional<OccurrenceWindow> window();

  /** {@return the length of an interval, in seconds} */
  Optional<Integer> intervalSeconds();

  /** {@return whether counts are missing because older occurrences are no longer kept} */
  Optional<Boolean> retentionTruncated();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds counts of occurrences. Not thread-safe. */
  final class Builder extends ImmutableFaultOccurrences.Builder implements Keeper {
    Builder() {}
  }
}
