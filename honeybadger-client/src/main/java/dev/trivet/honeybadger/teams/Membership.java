package dev.trivet.honeybadger.teams;

/** How a person belongs to a team. */
public sealed interface Membership {

  /**
   * The person is a member of the team.
   *
   * @param member the member
   */
  record Member(TeamMember member) implements Membership {}

  /**
   * The person was invited and has not accepted yet.
   *
   * @param invitation the pending invitation
   */
  record Pending(TeamInvitation invitation) implements Membership {}
}
