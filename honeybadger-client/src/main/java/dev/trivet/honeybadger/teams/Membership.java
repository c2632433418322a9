package dev.trivet.honeybadger.teams;

/** The membership of a person in a team: as a member, or by a pending invitation. */
public sealed interface Membership {

  /**
   * The person is a member of the team.
   *
   * @param member the member
   */
  record Member(TeamMember member) implements Membership {}

  /**
   * The person was invited to the team and has not accepted yet.
   *
   * @param invitation the pending invitation
   */
  record Pending(TeamInvitation invitation) implements Membership {}
}
