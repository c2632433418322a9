package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * A day of the week.
 *
 * @param value the text on the wire
 */
public record EscalationPathTimeRestrictionStartDay(String value) implements OpenEnum {

  /** Monday. */
  public static final EscalationPathTimeRestrictionStartDay MONDAY =
      new EscalationPathTimeRestrictionStartDay("monday");

  /** Tuesday. */
  public static final EscalationPathTimeRestrictionStartDay TUESDAY =
      new EscalationPathTimeRestrictionStartDay("tuesday");

  /** Wednesday. */
  public static final EscalationPathTimeRestrictionStartDay WEDNESDAY =
      new EscalationPathTimeRestrictionStartDay("wednesday");

  /** Thursday. */
  public static final EscalationPathTimeRestrictionStartDay THURSDAY =
      new EscalationPathTimeRestrictionStartDay("thursday");

  /** Friday. */
  public static final EscalationPathTimeRestrictionStartDay FRIDAY =
      new EscalationPathTimeRestrictionStartDay("friday");

  /** Saturday. */
  public static final EscalationPathTimeRestrictionStartDay SATURDAY =
      new EscalationPathTimeRestrictionStartDay("saturday");

  /** Sunday. */
  public static final EscalationPathTimeRestrictionStartDay SUNDAY =
      new EscalationPathTimeRestrictionStartDay("sunday");

  @Override
  public String toString() {
    return value;
  }
}
