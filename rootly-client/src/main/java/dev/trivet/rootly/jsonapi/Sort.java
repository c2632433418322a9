package dev.trivet.rootly.jsonapi;

import java.util.Objects;

/**
 * An order in which a list is sorted: an attribute, ascending or descending.
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
   * Sorts by an attribute, the smallest or oldest value first.
   *
   * @param attribute the attribute's wire name, for example {@code created_at}
   * @return the order
   */
  public static Sort ascending(String attribute) {
    return new Sort(attribute);
  }

  /**
   * Sorts by an attribute, the largest or newest value first.
   *
   * @param attribute the attribute's wire name, for example {@code created_at}
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
