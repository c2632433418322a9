package dev.trivet.rollbar.reports;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;

/**
 * The count of one bucket of time.
 *
 * @param time when the bucket starts
 * @param count the number of occurrences or items in the bucket
 */
@JsonDeserialize(using = CountPointDeserializer.class)
public record CountPoint(Instant time, long count) {}
