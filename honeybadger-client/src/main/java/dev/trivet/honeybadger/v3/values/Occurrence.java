package dev.trivet.honeybadger.v3.values;

import java.io.Serializable;
import java.time.Instant;

/**
 * How often something occurred in one interval.
 *
 * @param timestamp the start of the interval
 * @param count the number of occurrences
 */
public record Occurrence(Instant timestamp, long count) implements Serializable {}
