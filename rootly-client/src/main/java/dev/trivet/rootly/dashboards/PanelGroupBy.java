package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.trivet.core.json.JsonValue;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of a dataset are grouped by: an attribute, or a custom field, an incident role
 * or an alert field.
 *
 * @param key {@code custom_field}, {@code incident_role} or {@code alert_field}; null for an
 *     attribute
 * @param value the name of the attribute, or which custom field, incident role or alert field
 */
public record PanelGroupBy(@Nullable String key, String value) implements Serializable {

  /**
   * Groups by an attribute.
   *
   * @param name the name of the attribute, such as {@code severity}
   * @return what to group by
   */
  public static PanelGroupBy attribute(String name) {
    return new PanelGroupBy(null, name);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static PanelGroupBy ofJson(JsonValue json) {
    var key = json.get("key").flatMap(JsonValue::asText).orElse(null);
    var value = json.asText().or(() -> json.get("value").flatMap(JsonValue::asText));
    return new PanelGroupBy(
        key, value.orElseThrow(() -> new IllegalArgumentException("neither a name nor a value")));
  }

  @com.fasterxml.jackson.annotation.JsonValue
  JsonValue toJson() {
    return key == null ? JsonValue.of(value) : JsonValue.from(Map.of("key", key, "value", value));
  }
}
