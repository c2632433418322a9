package dev.trivet.rollbar.items;

import dev.trivet.core.json.OpenEnum;

/**
 * The type of an event in the history of an item: what happened.
 *
 * @param value the text on the wire
 */
public record ItemEventType(String value) implements OpenEnum {

  /** Somebody commented on the item. */
  public static final ItemEventType COMMENT = new ItemEventType("item_comment");

  /** The item's level changed. */
  public static final ItemEventType LEVEL = new ItemEventType("item_level_history");

  /** The item's status changed. */
  public static final ItemEventType STATUS = new ItemEventType("item_status_history");

  /** The item was snoozed, or the snooze ended. */
  public static final ItemEventType SNOOZE = new ItemEventType("item_snooze_history");

  /** The item was assigned to another user, or to nobody. */
  public static final ItemEventType ASSIGNED_USER = new ItemEventType("item_assigned_user_history");

  /** The item was assigned to another team, or to none. */
  public static final ItemEventType ASSIGNED_TEAM = new ItemEventType("item_assigned_team_history");

  /** The item's title changed. */
  public static final ItemEventType TITLE = new ItemEventType("item_title_history");

  /** The item joined or left a group. */
  public static final ItemEventType GROUP = new ItemEventType("item_group_history");

  /** The item was merged. */
  public static final ItemEventType MERGE = new ItemEventType("item_merge_history");

  @Override
  public String toString() {
    return value;
  }
}
