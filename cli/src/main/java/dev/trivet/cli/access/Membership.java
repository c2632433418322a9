package dev.trivet.cli.access;

/**
 * A person's membership of a team, or invitation to it.
 *
 * @param team the team
 * @param email the address as the service spells it
 * @param name the person's name, empty if the service does not tell it
 * @param role what the person may do in the team
 * @param kind how the person belongs to the team
 * @param id the ID of the user, member or invitation
 * @param lastAdmin whether nobody else administers the team
 */
public record Membership(
    TeamInfo team,
    String email,
    String name,
    String role,
    Kind kind,
    String id,
    boolean lastAdmin) {

  /** How a person belongs to a team. */
  public enum Kind {
    /** Is a member. */
    ACTIVE,
    /** Is invited. */
    PENDING,
    /** Owns the team's account, without being a member. */
    OWNER
  }

  /** {@return the service of the team} */
  public Service service() {
    return team.service();
  }

  /** {@return the name of this membership in plans and journals, the same in every run} */
  public String key() {
    return String.join(
        "/",
        service().key(),
        kind == Kind.PENDING ? "invitation" : "membership",
        "team-" + team.id(),
        id);
  }
}
