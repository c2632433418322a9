package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * Which members of a team are notified.
 *
 * @param value the text on the wire
 */
public record NotifiedTeamMembers(String value) implements OpenEnum {

  /** All members of the team. */
  public static final NotifiedTeamMembers ALL = new NotifiedTeamMembers("all");

  /** Only the administrators of the team. */
  public static final NotifiedTeamMembers ADMINS = new NotifiedTeamMembers("admins");

  /** The members whom the escalation policy of the team pages. */
  public static final NotifiedTeamMembers ESCALATE = new NotifiedTeamMembers("escalate");

  @Override
  public String toString() {
    return value;
  }
}
