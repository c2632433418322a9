package dev.trivet.rollbar.reports;

import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import java.util.List;

/** Puts pairs of field and value together. */
final class MetricsRows {

  private MetricsRows() {}

  static Members byField(List<JsonValue> pairs) {
    var row = new Members.Collector();
    for (var pair : pairs) {
      pair.get("field")
          .flatMap(JsonValue::asText)
          .ifPresent(field -> row.add(field, pair.get("value").orElse(JsonValue.ofNull())));
    }
    return row.members();
  }
}
