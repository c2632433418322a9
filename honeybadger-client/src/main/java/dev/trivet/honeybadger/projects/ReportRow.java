package dev.trivet.honeybadger.projects;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Objects;

/**
 * One row of a report.
 *
 * @param label what the occurrences have in common: a class, a location, a user or a day; an empty
 *     string where that is not known
 * @param count the number of occurrences
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"label", "count"})
public record ReportRow(String label, long count) implements Serializable {

  /**
   * Replaces a missing label with an empty string.
   *
   * @param label what the occurrences have in common
   * @param count the number of occurrences
   */
  public ReportRow {
    label = Objects.requireNonNullElse(label, "");
  }
}
