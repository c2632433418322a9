package dev.trivet.honeybadger.projects;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Objects;

/**
 * One row of a report.
 *
 * @param label what was counted: a class, a location, a user or a day; empty text where that is not
 *     known
 * @param count the number of occurrences
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"label", "count"})
public record ReportRow(String label, long count) implements Serializable {

  /**
   * A label that did not come is empty text.
   *
   * @param label what was counted
   * @param count the number of occurrences
   */
  public ReportRow {
    label = Objects.requireNonNullElse(label, "");
  }
}
