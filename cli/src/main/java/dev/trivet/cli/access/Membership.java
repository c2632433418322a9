package dev.trivet.cli.access;

import java.util.regex.Pattern;

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

  private static final Pattern KEY =
      Pattern.compile("([a-z]+)/(?:membership|invitation)/team-[^/]+/.+");

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

  /**
   * Finds the service in a key.
   *
   * @throws IllegalArgumentException if the text is not a key
   */
  public static Service service(String key) {
    var form = KEY.matcher(key);
    if (!form.matches()) {
      throw new IllegalArgumentException("not the key of a membership");
    }
    return Service.named(form.group(1));
  }
}
