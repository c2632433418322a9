package dev.trivet.rollbar.notifications;

import dev.trivet.core.json.OpenEnum;

/**
 * The trigger of a notification rule: the event that it notifies of.
 *
 * @param value the text on the wire
 */
public record Trigger(String value) implements OpenEnum {

  /** An item occurred for the first time. */
  public static final Trigger NEW_ITEM = new Trigger("new_item");

  /** An item occurred. */
  public static final Trigger OCCURRENCE = new Trigger("occurrence");

  /** A deploy was reported. */
  public static final Trigger DEPLOY = new Trigger("deploy");

  /** An item occurred again although it was resolved. */
  public static final Trigger REACTIVATED_ITEM = new Trigger("reactivated_item");

  /** An item was resolved. */
  public static final Trigger RESOLVED_ITEM = new Trigger("resolved_item");

  /** An error occurred in a new version of the application. */
  public static final Trigger NEW_VERSION = new Trigger("new_version");

  /** Somebody made an item active again. */
  public static final Trigger REOPENED_ITEM = new Trigger("reopened_item");

  /** Items occurred too often within a period. */
  public static final Trigger OCCURRENCE_RATE = new Trigger("occurrence_rate");

  /** An item occurred ten times, a hundred times, and so on. */
  public static final Trigger EXP_REPEAT_ITEM = new Trigger("exp_repeat_item");

  /** A day is over; by email only. */
  public static final Trigger DAILY_SUMMARY = new Trigger("daily_summary");

  @Override
  public String toString() {
    return value;
  }
}
