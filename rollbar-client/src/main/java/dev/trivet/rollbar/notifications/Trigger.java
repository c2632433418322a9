package dev.trivet.rollbar.notifications;

import dev.trivet.core.json.OpenEnum;

/**
 * What people are notified of.
 *
 * @param value the text on the wire
 */
public record Trigger(String value) implements OpenEnum {

  /** An item occurred for the first time. */
  public static final Trigger NEW_ITEM = new Trigger("new_item");

  /** An item occurred. */
  public static final Trigger OCCURRENCE = new Trigger("occurrence");

  /** Something was deployed. */
  public static final Trigger DEPLOY = new Trigger("deploy");

  /** An item occurred again although it was resolved. */
  public static final Trigger REACTIVATED_ITEM = new Trigger("reactivated_item");

  /** An item was resolved. */
  public static final Trigger RESOLVED_ITEM = new Trigger("resolved_item");

  /** Something occurred in a new version. */
  public static final Trigger NEW_VERSION = new Trigger("new_version");

  /** Somebody made an item active again. */
  public static final Trigger REOPENED_ITEM = new Trigger("reopened_item");

  /** Items occurred too often in a span of time. */
  public static final Trigger OCCURRENCE_RATE = new Trigger("occurrence_rate");

  /** An item occurred ten times, a hundred times, and so on. */
  public static final Trigger EXP_REPEAT_ITEM = new Trigger("exp_repeat_item");

  /** A day is over; by e-mail only. */
  public static final Trigger DAILY_SUMMARY = new Trigger("daily_summary");

  @Override
  public String toString() {
    return value;
  }
}
