package dev.trivet.core.json;

import dev.trivet.core.internal.JsonValues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON value, without naming a JSON library: what raw calls exchange and what models keep of
 * members they do not know.
 *
 * <p>Immutable and comparable by value (numbers by numeric value). {@link #toString()} tells only
 * the kind and the size, because such values may hold secrets; {@link #toJson()} is the text.
 */
public final class JsonValue {

  /** The six kinds of JSON. */
  public enum Kind {
    /** An object: named members in order. */
    OBJECT,
    /** An array. */
    ARRAY,
    /** A string. */
    TEXT,
    /** A number of any size. */
    NUMBER,
    /** True or false. */
    BOOLEAN,
    /** The literal null. */
    NULL
  }

  private static final JsonValue NULL = new JsonValue(Kind.NULL, "null");
  private static final JsonValue TRUE = new JsonValue(Kind.BOOLEAN, true);
  private static final JsonValue FALSE = new JsonValue(Kind.BOOLEAN, false);

  private final Kind kind;
  private final Object content;

  private JsonValue(Kind kind, Object content) {
    this.kind = kind;
    this.content = content;
  }

  /**
   * JSON null.
   *
   * @return the one null value
   */
  public static JsonValue ofNull() {
    return NULL;
  }

  /**
   * A string.
   *
   * @param text the text
   * @return the value
   */
  public static JsonValue of(String text) {
    return new JsonValue(Kind.TEXT, text);
  }

  /**
   * A whole number.
   *
   * @param number the number
   * @return the value
   */
  public static JsonValue of(long number) {
    return of(BigDecimal.valueOf(number));
  }

  /**
   * A number.
   *
   * @param number the number
   * @return the value
   */
  public static JsonValue of(BigDecimal number) {
    return new JsonValue(Kind.NUMBER, number);
  }

  /**
   * A boolean.
   *
   * @param flag the boolean
   * @return the value
   */
  public static JsonValue of(boolean flag) {
    return flag ? TRUE : FALSE;
  }

  /**
   * An array.
   *
   * @param elements the elements; copied
   * @return the value
   */
  public static JsonValue array(List<JsonValue> elements) {
    return new JsonValue(Kind.ARRAY, List.copyOf(elements));
  }

  /**
   * An object.
   *
   * @param members the members; copied, their order is kept
   * @return the value
   */
  public static JsonValue object(Map<String, JsonValue> members) {
    return new JsonValue(Kind.OBJECT, Collections.unmodifiableMap(new LinkedHashMap<>(members)));
  }

  /**
   * Converts plain Java values: {@code Map} (keys by {@code toString}), {@code Iterable}, {@code
   * CharSequence}, {@code Number}, {@code Boolean}, {@code JsonValue} and {@code null}, nested as
   * deep as needed.
   *
   * @param value what to convert
   * @return the value
   * @throws IllegalArgumentException for any other type
   */
  public static JsonValue from(@Nullable Object value) {
    if (value == null) {
      return NULL;
    }
    if (value instanceof JsonValue json) {
      return json;
    }
    if (value instanceof CharSequence text) {
      return of(text.toString());
    }
    if (value instanceof Boolean flag) {
      return of(flag);
    }
    if (value instanceof Number number) {
      return of(new BigDecimal(number.toString()));
    }
    if (value instanceof Map<?, ?> map) {
      var members = new LinkedHashMap<String, JsonValue>();
      map.forEach((key, member) -> members.put(String.valueOf(key), from(member)));
      return object(members);
    }
    if (value instanceof Iterable<?> list) {
      var elements = new ArrayList<JsonValue>();
      list.forEach(element -> elements.add(from(element)));
      return array(elements);
    }
    throw new IllegalArgumentException("no JSON for " + value.getClass().getName());
  }

  /**
   * Reads JSON text.
   *
   * @param json one complete JSON value
   * @return the value
   * @throws IllegalArgumentException when the text is not JSON
   */
  public static JsonValue parse(String json) {
    return JsonValues.parse(json);
  }

  /**
   * What kind of JSON this is.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * Whether this is JSON null.
   *
   * @return true for null
   */
  public boolean isNull() {
    return kind == Kind.NULL;
  }

  /**
   * The text of a string.
   *
   * @return the text, or empty when this is no string
   */
  public Optional<String> asText() {
    return content instanceof String text && kind == Kind.TEXT
        ? Optional.of(text)
        : Optional.empty();
  }

  /**
   * The value of a number.
   *
   * @return the number, or empty when this is no number
   */
  public Optional<BigDecimal> asNumber() {
    return content instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
  }

  /**
   * The value of a whole number that fits a {@code long}.
   *
   * @return the number, or empty when this is no such number
   */
  public Optional<Long> asLong() {
    if (!(content instanceof BigDecimal number)) {
      return Optional.empty();
    }
    // a huge exponent would be expanded digit by digit, so the size is looked at first
    boolean small = number.precision() - (long) number.scale() <= 19 && number.scale() < 1_000;
    try {
      return small ? Optional.of(number.longValueExact()) : Optional.empty();
    } catch (ArithmeticException fractionOrTooLarge) {
      return Optional.empty();
    }
  }

  /**
   * The value of a boolean.
   *
   * @return the boolean, or empty when this is none
   */
  public Optional<Boolean> asBoolean() {
    return content instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
  }

  /**
   * The members of an object.
   *
   * @return an unmodifiable map in wire order; empty when this is no object
   */
  @SuppressWarnings("unchecked")
  public Map<String, JsonValue> members() {
    return kind == Kind.OBJECT ? (Map<String, JsonValue>) content : Map.of();
  }

  /**
   * The elements of an array.
   *
   * @return an unmodifiable list; empty when this is no array
   */
  @SuppressWarnings("unchecked")
  public List<JsonValue> elements() {
    return kind == Kind.ARRAY ? (List<JsonValue>) content : List.of();
  }

  /**
   * One member of an object.
   *
   * @param name the member's name
   * @return the member, or empty when this is no object or has no such member
   */
  public Optional<JsonValue> get(String name) {
    return Optional.ofNullable(members().get(name));
  }

  /**
   * The JSON text, compact, members in wire order.
   *
   * @return the text
   */
  public String toJson() {
    return JsonValues.write(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof JsonValue that) || kind != that.kind) {
      return false;
    }
    if (content instanceof BigDecimal number && that.content instanceof BigDecimal thatNumber) {
      return number.compareTo(thatNumber) == 0;
    }
    return content.equals(that.content);
  }

  @Override
  public int hashCode() {
    return content instanceof BigDecimal number
        ? number.stripTrailingZeros().hashCode()
        : content.hashCode();
  }

  /** Tells the kind and the size only: the content may be secret. */
  @Override
  public String toString() {
    return switch (kind) {
      case OBJECT -> "object of " + members().size();
      case ARRAY -> "array of " + elements().size();
      case TEXT -> "text";
      case NUMBER -> "number";
      case BOOLEAN -> "boolean";
      case NULL -> "null";
    };
  }
}
