package dev.trivet.honeybadger.projects;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * One row of a report.
 *
 * @param label what was counted: a class, a location, a user or a day
 * @param count the number of occurrences
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"label", "count"})
public record ReportRow(String label, long count) {}
