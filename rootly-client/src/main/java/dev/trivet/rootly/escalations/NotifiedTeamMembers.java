package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * Who of a team is notified.
 *
 * @param value the text on the wire
 */
public record NotifiedTeamMembers(String value) implements OpenEnum {

  /** All members. */
  public static final NotifiedTeamMembers ALL = new NotifiedTeamMembers("all");

  /** Only the admins. */
  public static final NotifiedTeamMembers ADMINS = new NotifiedTeamMembers("admins");

  /** Those whom the escalation policy of the team pages. */
  public static final NotifiedTeamMembers ESCALATE = new NotifiedTeamMembers("escalate");

  @Override
  public String toString() {
    return value;
  }
}
