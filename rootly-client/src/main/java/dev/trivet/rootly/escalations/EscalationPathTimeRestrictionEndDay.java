package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * A day of the week.
 *
 * @param value the text on the wire
 */
public record EscalationPathTimeRestrictionEndDay(String value) implements OpenEnum {

  /** Monday. */
  public static final EscalationPathTimeRestrictionEndDay MONDAY =
      new EscalationPathTimeRestrictionEndDay("monday");

  /** Tuesday. */
  public static final EscalationPathTimeRestrictionEndDay TUESDAY =
      new EscalationPathTimeRestrictionEndDay("tuesday");

  /** Wednesday. */
  public static final EscalationPathTimeRestrictionEndDay WEDNESDAY =
      new EscalationPathTimeRestrictionEndDay("wednesday");

  /** Thursday. */
  public static final EscalationPathTimeRestrictionEndDay THURSDAY =
      new EscalationPathTimeRestrictionEndDay("thursday");

  /** Friday. */
  public static final EscalationPathTimeRestrictionEndDay FRIDAY =
      new EscalationPathTimeRestrictionEndDay("friday");

  /** Saturday. */
  public static final EscalationPathTimeRestrictionEndDay SATURDAY =
      new EscalationPathTimeRestrictionEndDay("saturday");

  /** Sunday. */
  public static final EscalationPathTimeRestrictionEndDay SUNDAY =
      new EscalationPathTimeRestrictionEndDay("sunday");

  @Override
  public String toString() {
    return value;
  }
}
