package dev.trivet.rootly.teams;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * What may come along with catalog properties. Open: values added by Rootly later keep their text.
 *
 * @param value the text on the wire
 */
public record PropertyInclude(@JsonValue String value) {

  /** The catalog that the property belongs to. */
  public static final PropertyInclude CATALOG = new PropertyInclude("catalog");

  /**
   * Any kind.
   *
   * @param value the text on the wire
   */
  public PropertyInclude {
    Objects.requireNonNull(value, "value");
  }

  /**
   * Any kind.
   *
   * @param value the text on the wire
   * @return the kind
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PropertyInclude of(String value) {
    return new PropertyInclude(value);
  }

  /** The text on the wire. */
  @Override
  public String toString() {
    return value;
  }
}
