package dev.trivet.examples.access;

/**
 * One person in one team, or invited to it.
 *
 * @param team which team
 * @param email the address as the service has it
 * @param name the person's name, empty when the service does not tell
 * @param role what the person may do there
 * @param kind how the person belongs to it
 * @param id what the service calls this membership: of a user, a member or an invitation
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

  /** How somebody belongs to a team. */
  public enum Kind {
    /** Is in it. */
    ACTIVE,
    /** Is invited to it. */
    PENDING,
    /** Owns the account it is in, and is not a member of it. */
    OWNER
  }

  /** The service of the team. */
  public Service service() {
    return team.service();
  }

  /** Names this membership in a plan or a journal: the same thing has the same key. */
  public String key() {
    return String.join(
        "/",
        service().key(),
        kind == Kind.PENDING ? "invitation" : "membership",
        "team-" + team.id(),
        id);
  }
}
