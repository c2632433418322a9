package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * The type of the target that a call to a live call router pages. Rootly has two words for each
 * type: one for new routers, and another one for changes and responses. {@link #forUpdate} turns
 * the first into the second.
 *
 * @param value the text on the wire
 */
public record LiveCallTargetType(String value) implements OpenEnum {

  /** A service, for a new router. */
  public static final LiveCallTargetType SERVICE = new LiveCallTargetType("service");

  /** A team, for a new router. */
  public static final LiveCallTargetType GROUP = new LiveCallTargetType("group");

  /** An escalation policy, for a new router. */
  public static final LiveCallTargetType ESCALATION_POLICY =
      new LiveCallTargetType("escalation_policy");

  /** A functionality, for a new router. */
  public static final LiveCallTargetType FUNCTIONALITY = new LiveCallTargetType("functionality");

  /** A service, in a change or a response. */
  public static final LiveCallTargetType SERVICE_IN_UPDATE = new LiveCallTargetType("Service");

  /** A team, in a change or a response. */
  public static final LiveCallTargetType GROUP_IN_UPDATE = new LiveCallTargetType("Group");

  /** An escalation policy, in a change or a response. */
  public static final LiveCallTargetType ESCALATION_POLICY_IN_UPDATE =
      new LiveCallTargetType("EscalationPolicy");

  /** A functionality, in a change or a response. */
  public static final LiveCallTargetType FUNCTIONALITY_IN_UPDATE =
      new LiveCallTargetType("Functionality");

  /** {@return the word for the same type of target in a change} */
  public LiveCallTargetType forUpdate() {
    return switch (value) {
      case "service" -> SERVICE_IN_UPDATE;
      case "group" -> GROUP_IN_UPDATE;
      case "escalation_policy" -> ESCALATION_POLICY_IN_UPDATE;
      case "functionality" -> FUNCTIONALITY_IN_UPDATE;
      default -> this;
    };
  }

  @Override
  public String toString() {
    return value;
  }
}
