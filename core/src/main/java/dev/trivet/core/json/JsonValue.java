package dev.trivet.core.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON value, independent of a JSON library: raw calls exchange it, and models keep members
 * that they do not know as such values.
 *
 * <p>Comparable by value (numbers by numeric value) and serializable. Jackson 2 mappers read and
 * write it as the JSON that it stands for; Jackson 3 mappers only write it so. {@link #toString()}
 * shows only the kind and the size, because the value may hold secrets; {@link #toJson()} returns
 * the JSON text.
 */
@JsonDeserialize(using = JsonValueCodec.Reader.class)
@JsonSerialize(using = JsonValueCodec.Writer.class)
public final class JsonValue implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * The number of levels that values may be nested, so that reading one does not overflow a small
   * stack.
   */
  public static final int MAX_DEPTH = 500;

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

  @SuppressWarnings("serial") // only strings, numbers, booleans and JDK collections of values
  private final Object content;

  private JsonValue(Kind kind, Object content) {
    this.kind = kind;
    this.content = content;
  }

  /** {@return JSON null} */
  public static JsonValue ofNull() {
    return NULL;
  }

  /**
   * Creates a JSON string.
   *
   * @param text the text
   * @return the value
   */
  public static JsonValue of(String text) {
    return new JsonValue(Kind.TEXT, text);
  }

  /**
   * Creates a JSON number from a whole number.
   *
   * @param number the number
   * @return the value
   */
  public static JsonValue of(long number) {
    return of(BigDecimal.valueOf(number));
  }

  /**
   * Creates a JSON number.
   *
   * @param number the number
   * @return the value
   */
  public static JsonValue of(BigDecimal number) {
    return new JsonValue(Kind.NUMBER, number);
  }

  /**
   * Creates a JSON boolean.
   *
   * @param flag the boolean
   * @return the value
   */
  public static JsonValue of(boolean flag) {
    return flag ? TRUE : FALSE;
  }

  /**
   * Creates a JSON array.
   *
   * @param elements the elements; copied
   * @return the value
   */
  public static JsonValue array(List<JsonValue> elements) {
    return new JsonValue(Kind.ARRAY, List.copyOf(elements));
  }

  /**
   * Creates a JSON object.
   *
   * @param members the members; copied, their order is kept
   * @return the value
   */
  public static JsonValue object(Map<String, JsonValue> members) {
    return ofOwned(new LinkedHashMap<>(members));
  }

  /** An object of members that nobody else keeps. */
  static JsonValue ofOwned(Map<String, JsonValue> members) {
    return new JsonValue(Kind.OBJECT, Collections.unmodifiableMap(members));
  }

  /**
   * Converts plain Java values: {@code Map} (keys by {@code toString}), {@code Iterable}, {@code
   * CharSequence}, {@code Number}, {@code Boolean}, {@code JsonValue} and {@code null}, nested.
   *
   * @param value the value to convert
   * @return the value
   * @throws IllegalArgumentException for any other type, and when it is nested more than {@link
   *     #MAX_DEPTH} levels
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static JsonValue from(@Nullable Object value) {
    return from(value, 0);
  }

  private static JsonValue from(@Nullable Object value, int depth) {
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException("nested more than " + MAX_DEPTH + " levels");
    }
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
      for (var member : map.entrySet()) {
        members.put(String.valueOf(member.getKey()), from(member.getValue(), depth + 1));
      }
      return object(members);
    }
    if (value instanceof Iterable<?> list) {
      var elements = new ArrayList<JsonValue>();
      for (var element : list) {
        elements.add(from(element, depth + 1));
      }
      return array(elements);
    }
    throw new IllegalArgumentException("no JSON for " + value.getClass().getName());
  }

  /**
   * Parses JSON text.
   *
   * @param json exactly one JSON value, nested at most {@link #MAX_DEPTH} levels
   * @return the value
   * @throws IllegalArgumentException when the text is not one JSON value, or exceeds what is read
   *     safely (nesting, a number of more than 1,000 digits)
   */
  public static JsonValue parse(String json) {
    return JsonValueCodec.parse(json);
  }

  /** {@return the kind of this value} */
  public Kind kind() {
    return kind;
  }

  /** {@return whether this value is JSON null} */
  public boolean isNull() {
    return kind == Kind.NULL;
  }

  /** {@return the text of a string, or empty for any other kind} */
  public Optional<String> asText() {
    return content instanceof String text && kind == Kind.TEXT
        ? Optional.of(text)
        : Optional.empty();
  }

  /** {@return the value of a number, or empty for any other kind} */
  public Optional<BigDecimal> asNumber() {
    return content instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
  }

  /**
   * {@return the value of a whole number that fits a {@code long}, or empty for any other number or
   * kind}
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

  /** {@return the value of a boolean, or empty for any other kind} */
  public Optional<Boolean> asBoolean() {
    return content instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
  }

  /** {@return the members of an object in wire order, unmodifiable; empty for any other kind} */
  @SuppressWarnings("unchecked")
  public Map<String, JsonValue> members() {
    return kind == Kind.OBJECT ? (Map<String, JsonValue>) content : Map.of();
  }

  /** {@return the elements of an array, unmodifiable; empty for any other kind} */
  @SuppressWarnings("unchecked")
  public List<JsonValue> elements() {
    return kind == Kind.ARRAY ? (List<JsonValue>) content : List.of();
  }

  /**
   * Returns one member of an object.
   *
   * @param name the member's name
   * @return the member, or empty when this is not an object or has no such member
   */
  public Optional<JsonValue> get(String name) {
    return Optional.ofNullable(members().get(name));
  }

  /** {@return the JSON text without white space, members in wire order} */
  public String toJson() {
    return JsonValueCodec.print(this);
  }

  /** What mappers without our annotations write: maps, lists, texts, numbers, booleans, null. */
  @com.fasterxml.jackson.annotation.JsonValue
  @Nullable Object toJava() {
    return switch (kind) {
      case OBJECT -> members();
      case ARRAY -> elements();
      case NULL -> null;
      case TEXT, NUMBER, BOOLEAN -> content;
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof JsonValue that && JsonValueEquality.areEqual(this, that));
  }

  @Override
  public int hashCode() {
    return JsonValueEquality.hash(this);
  }

  /** {@return the kind and the size only: the content may be secret} */
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
