package dev.trivet.honeybadger.v3.faults;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.v3.values.Occurrence;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How often a fault occurred, interval by interval. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FaultOccurrences.Builder.class)
public interface FaultOccurrences extends HasAdditionalProperties {

  /** {@return the counts, one for each interval} */
  @JsonProperty("data")
  List<Occurrence> counts();

  /** {@return the time that was looked at} */
  Optional<OccurrenceWindow> window();

  /** {@return the length of an interval in seconds} */
  Optional<Integer> intervalSeconds();

  /** {@return whether there was more in that time, which is no longer kept} */
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
