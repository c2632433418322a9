package dev.trivet.honeybadger.ensure;

import dev.trivet.honeybadger.teams.TeamInvitation;
import dev.trivet.honeybadger.teams.TeamMember;

/** How somebody belongs to a team. */
public sealed interface Membership {

  /**
   * The person is in the team.
   *
   * @param member the membership
   */
  record Member(TeamMember member) implements Membership {}

  /**
   * The person was asked and has not answered yet.
   *
   * @param invitation the pending invitation
   */
  record Pending(TeamInvitation invitation) implements Membership {}
}
