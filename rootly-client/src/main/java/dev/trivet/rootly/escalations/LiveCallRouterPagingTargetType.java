package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * What kind of target callers of a phone tree can choose.
 *
 * @param value the text on the wire
 */
public record LiveCallRouterPagingTargetType(String value) implements OpenEnum {

  /** A service. */
  public static final LiveCallRouterPagingTargetType SERVICE =
      new LiveCallRouterPagingTargetType("service");

  /** A team. */
  public static final LiveCallRouterPagingTargetType TEAM =
      new LiveCallRouterPagingTargetType("team");

  /** An escalation policy. */
  public static final LiveCallRouterPagingTargetType ESCALATION_POLICY =
      new LiveCallRouterPagingTargetType("escalation_policy");

  /** A functionality; Rootly asks to contact its support if it does not work. */
  public static final LiveCallRouterPagingTargetType FUNCTIONALITY =
      new LiveCallRouterPagingTargetType("functionality");

  @Override
  public String toString() {
    return value;
  }
}
