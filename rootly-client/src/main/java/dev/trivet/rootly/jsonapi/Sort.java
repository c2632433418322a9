package dev.trivet.rootly.jsonapi;

import java.util.Objects;

/**
 * What a list is sorted by.
 *
 * @param value the text on the wire: a wire name, with a minus before it for the descending order
 */
public record Sort(String value) {

  /**
   * Any order.
   *
   * @param value the text on the wire
   */
  public Sort {
    Objects.requireNonNull(value, "value");
  }

  /**
   * The smallest or oldest first.
   *
   * @param attribute the wire name, for example {@code created_at}
   * @return the order
   */
  public static Sort ascending(String attribute) {
    return new Sort(attribute);
  }

  /**
   * The largest or newest first.
   *
   * @param attribute the wire name, for example {@code created_at}
   * @return the order
   */
  public static Sort descending(String attribute) {
    return new Sort("-" + attribute);
  }

  /** {@return the text on the wire} */
  @Override
  public String toString() {
    return value;
  }
}
