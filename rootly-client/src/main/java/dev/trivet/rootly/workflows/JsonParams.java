package dev.trivet.rootly.workflows;

import dev.trivet.core.json.JsonValue;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parameters that depend on a type, which is one of the parameters.
 *
 * @param <P> the parameters themselves
 */
abstract class JsonParams<P extends JsonParams<P>> implements Serializable {

  private static final long serialVersionUID = 1L;

  private final JsonValue json;
  private final String type;

  JsonParams(String type, JsonValue json) {
    if (json.kind() != JsonValue.Kind.OBJECT) {
      throw new IllegalArgumentException("parameters are a JSON object");
    }
    this.type = type;
    this.json = json;
  }

  static JsonValue object(String name, String value) {
    return JsonValue.from(Map.of(name, value));
  }

  /** The same parameters with another JSON. */
  abstract P copy(JsonValue changed);

  /** The text of the member that tells the type. */
  final Optional<String> type() {
    return get(type).flatMap(JsonValue::asText);
  }

  /**
   * Returns one parameter.
   *
   * @param name the parameter's name on the wire
   * @return the parameter's value; empty when the parameter is missing or null
   */
  public final Optional<JsonValue> get(String name) {
    return json.get(name).filter(value -> !value.isNull());
  }

  /**
   * Makes a copy with one more parameter, or with another value for a parameter.
   *
   * @param name the parameter's name on the wire
   * @param value the value
   * @return the changed copy
   */
  public final P with(String name, JsonValue value) {
    var members = new LinkedHashMap<>(json.members());
    members.put(name, value);
    return copy(JsonValue.object(members));
  }

  /** {@return the parameters as JSON} */
  @com.fasterxml.jackson.annotation.JsonValue
  public final JsonValue toJson() {
    return json;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof JsonParams<?> params
        && params.type.equals(type)
        && params.json.equals(json);
  }

  @Override
  public final int hashCode() {
    return json.hashCode();
  }

  /** {@return the type and the names of the parameters; never the values, which may be secret} */
  @Override
  public final String toString() {
    return getClass().getSimpleName()
        + json.members().keySet()
        + type().map(" "::concat).orElse("");
  }
}
