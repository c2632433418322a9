package dev.trivet.honeybadger.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.trivet.core.json.JsonValue;
import dev.trivet.honeybadger.wire.Pairs;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The number of occurrences in one interval.
 *
 * @param time the start of the interval
 * @param count the number of occurrences
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"time", "count"})
public record OccurrenceCount(Instant time, long count) implements Serializable {

  /** The latest time that there is, in seconds. */
  private static final long LATEST = Instant.MAX.getEpochSecond();

  /** Reads a pair; without a time or a count there is no value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static @Nullable OccurrenceCount read(JsonValue json) {
    var pair = json.elements();
    var time = Pairs.number(pair, 0).filter(seconds -> seconds >= 0 && seconds <= LATEST);
    var count = Pairs.number(pair, 1);
    return time.isPresent() && count.isPresent()
        ? new OccurrenceCount(Instant.ofEpochSecond(time.get()), count.get())
        : null;
  }
}
