package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * The type of a target that people can page by hand.
 *
 * @param value the text on the wire
 */
public record ManualPagingTarget(String value) implements OpenEnum {

  /** A user. */
  public static final ManualPagingTarget USER = new ManualPagingTarget("user");

  /** A team. */
  public static final ManualPagingTarget TEAM = new ManualPagingTarget("team");

  /** A service. */
  public static final ManualPagingTarget SERVICE = new ManualPagingTarget("service");

  /** A functionality. */
  public static final ManualPagingTarget FUNCTIONALITY = new ManualPagingTarget("functionality");

  /** An escalation policy. */
  public static final ManualPagingTarget ESCALATION_POLICY =
      new ManualPagingTarget("escalation_policy");

  @Override
  public String toString() {
    return value;
  }
}
