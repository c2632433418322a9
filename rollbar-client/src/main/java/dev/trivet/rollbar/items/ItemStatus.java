package dev.trivet.rollbar.items;

import dev.trivet.core.json.OpenEnum;

/**
 * What is being done about an item.
 *
 * @param value the text on the wire
 */
public record ItemStatus(String value) implements OpenEnum {

  /** It is fixed; another occurrence reactivates it. */
  public static final ItemStatus RESOLVED = new ItemStatus("resolved");

  /** Nobody has dealt with it yet. */
  public static final ItemStatus ACTIVE = new ItemStatus("active");

  /** It is ignored, whatever occurs. */
  public static final ItemStatus MUTED = new ItemStatus("muted");

  /** It is put away; Rollbar does so with items that stay unchanged. */
  public static final ItemStatus ARCHIVED = new ItemStatus("archived");

  @Override
  public String toString() {
    return value;
  }
}
