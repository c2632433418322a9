package dev.trivet.rollbar.reports;

import dev.trivet.core.json.OpenEnum;

/**
 * Which comes first.
 *
 * @param value the text on the wire
 */
public record SortOrder(String value) implements OpenEnum {

  /** The least. */
  public static final SortOrder ASCENDING = new SortOrder("asc");

  /** The greatest. */
  public static final SortOrder DESCENDING = new SortOrder("desc");

  @Override
  public String toString() {
    return value;
  }
}
