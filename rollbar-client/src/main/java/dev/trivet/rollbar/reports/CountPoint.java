package dev.trivet.rollbar.reports;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;

/**
 * How much occurred in a span of time.
 *
 * @param time when the span began
 * @param count how much occurred in it
 */
@JsonDeserialize(using = CountPointDeserializer.class)
public record CountPoint(Instant time, long count) {}
