package dev.trivet.rollbar.items;

import dev.trivet.core.json.OpenEnum;

/**
 * What happened to an item.
 *
 * @param value the text on the wire
 */
public record ItemEventType(String value) implements OpenEnum {

  /** Somebody commented on it. */
  public static final ItemEventType COMMENT = new ItemEventType("item_comment");

  /** Its level changed. */
  public static final ItemEventType LEVEL = new ItemEventType("item_level_history");

  /** Its status changed. */
  public static final ItemEventType STATUS = new ItemEventType("item_status_history");

  /** It was snoozed, or woke up. */
  public static final ItemEventType SNOOZE = new ItemEventType("item_snooze_history");

  /** It was assigned to another user, or to nobody. */
  public static final ItemEventType ASSIGNED_USER = new ItemEventType("item_assigned_user_history");

  /** It was assigned to another team, or to none. */
  public static final ItemEventType ASSIGNED_TEAM = new ItemEventType("item_assigned_team_history");

  /** Its title changed. */
  public static final ItemEventType TITLE = new ItemEventType("item_title_history");

  /** It joined or left a group. */
  public static final ItemEventType GROUP = new ItemEventType("item_group_history");

  /** It was merged. */
  public static final ItemEventType MERGE = new ItemEventType("item_merge_history");

  @Override
  public String toString() {
    return value;
  }
}
