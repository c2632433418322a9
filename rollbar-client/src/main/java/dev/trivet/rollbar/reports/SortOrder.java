package dev.trivet.rollbar.reports;

import dev.trivet.core.json.OpenEnum;

/**
 * The direction in which rows are sorted.
 *
 * @param value the text on the wire
 */
public record SortOrder(String value) implements OpenEnum {

  /** The least value comes first. */
  public static final SortOrder ASCENDING = new SortOrder("asc");

  /** The greatest value comes first. */
  public static final SortOrder DESCENDING = new SortOrder("desc");

  @Override
  public String toString() {
    return value;
  }
}
