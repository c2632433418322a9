package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * A day of the week as the letter that Rootly uses for it.
 *
 * @param value the text on the wire
 */
public record EscalationPolicyBusinessHourDay(String value) implements OpenEnum {

  /** Monday. */
  public static final EscalationPolicyBusinessHourDay M = new EscalationPolicyBusinessHourDay("M");

  /** Tuesday. */
  public static final EscalationPolicyBusinessHourDay T = new EscalationPolicyBusinessHourDay("T");

  /** Wednesday. */
  public static final EscalationPolicyBusinessHourDay W = new EscalationPolicyBusinessHourDay("W");

  /** Thursday. */
  public static final EscalationPolicyBusinessHourDay R = new EscalationPolicyBusinessHourDay("R");

  /** Friday. */
  public static final EscalationPolicyBusinessHourDay F = new EscalationPolicyBusinessHourDay("F");

  /** One of the two days of the weekend; Rootly does not document which one. */
  public static final EscalationPolicyBusinessHourDay U = new EscalationPolicyBusinessHourDay("U");

  /** The other day of the weekend; Rootly does not document which one. */
  public static final EscalationPolicyBusinessHourDay S = new EscalationPolicyBusinessHourDay("S");

  @Override
  public String toString() {
    return value;
  }
}
