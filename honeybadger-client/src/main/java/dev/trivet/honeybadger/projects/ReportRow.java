package dev.trivet.honeybadger.projects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.trivet.core.json.JsonValue;
import dev.trivet.honeybadger.wire.Pairs;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

  /** Reads a pair; without a count there is no row. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static @Nullable ReportRow read(JsonValue json) {
    var pair = json.elements();
    var count = Pairs.number(pair, 1);
    if (count.isEmpty()) {
      return null;
    }
    var label =
        Pairs.element(pair, 0).map(value -> value.asText().orElseGet(value::toJson)).orElse("");
    return new ReportRow(label, count.get());
  }
}
