package dev.trivet.rollbar.items;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of an item.
 *
 * @param value the text on the wire
 */
public record ItemStatus(String value) implements OpenEnum {

  /** The item is fixed; another occurrence reactivates it. */
  public static final ItemStatus RESOLVED = new ItemStatus("resolved");

  /** The item is open: nobody has dealt with it yet. */
  public static final ItemStatus ACTIVE = new ItemStatus("active");

  /** The item is ignored, even when it occurs again. */
  public static final ItemStatus MUTED = new ItemStatus("muted");

  /** The item is archived, as Rollbar does with items that stay unchanged. */
  public static final ItemStatus ARCHIVED = new ItemStatus("archived");

  @Override
  public String toString() {
    return value;
  }
}
