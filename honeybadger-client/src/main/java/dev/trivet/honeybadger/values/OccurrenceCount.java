package dev.trivet.honeybadger.values;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.Instant;

/**
 * The number of occurrences in one interval.
 *
 * @param time the start of the interval
 * @param count the number of occurrences
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"time", "count"})
public record OccurrenceCount(Instant time, long count) implements Serializable {}
