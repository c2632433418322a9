package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * The type of a target that callers of a phone tree can choose.
 *
 * @param value the text on the wire
 */
public record PagingTargetType(String value) implements OpenEnum {

  /** A service. */
  public static final PagingTargetType SERVICE = new PagingTargetType("service");

  /** A team. */
  public static final PagingTargetType TEAM = new PagingTargetType("team");

  /** An escalation policy. */
  public static final PagingTargetType ESCALATION_POLICY =
      new PagingTargetType("escalation_policy");

  /** A functionality; Rootly asks users to contact support if this target does not work. */
  public static final PagingTargetType FUNCTIONALITY = new PagingTargetType("functionality");

  @Override
  public String toString() {
    return value;
  }
}
