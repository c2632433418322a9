package dev.trivet.cli.offboard;

import dev.trivet.cli.access.Connections;
import dev.trivet.cli.access.Membership;
import dev.trivet.cli.access.Membership.Kind;
import dev.trivet.rootly.teams.TeamInput;
import java.util.List;

/** Removes one membership or cancels one invitation. */
final class Remover {

  private final Connections connections;

  Remover(Connections connections) {
    this.connections = connections;
  }

  /** Removes it, or returns false if it does not exist any more. */
  boolean remove(Membership membership) {
    return switch (membership.service()) {
      case ROLLBAR -> onRollbar(membership);
      case ROOTLY -> onRootly(membership);
      case HONEYBADGER -> onHoneybadger(membership);
    };
  }

  private boolean onRollbar(Membership membership) {
    var rollbar = connections.rollbar();
    if (membership.kind() == Kind.PENDING) {
      rollbar.invitations().cancel(number(membership.id()));
    } else {
      rollbar.teams().removeUser(number(membership.team().id()), number(membership.id()));
    }
    return true;
  }

  /** Rootly replaces whole lists, so the team is read right before: others may have joined it. */
  private boolean onRootly(Membership membership) {
    var teams = connections.rootly().teams();
    var team = teams.get(membership.team().id());
    long person = number(membership.id());
    if (!team.userIds().contains(person)) {
      return false;
    }
    var update =
        TeamInput.builder()
            .userIds(without(team.userIds(), person))
            .adminIds(without(team.adminIds(), person))
            .build();
    teams.update(team.id(), update);
    return true;
  }

  private static List<Long> without(List<Long> ids, long person) {
    return ids.stream().filter(id -> id != person).toList();
  }

  private boolean onHoneybadger(Membership membership) {
    var honeybadger = connections.honeybadger();
    long team = number(membership.team().id());
    if (membership.kind() == Kind.PENDING) {
      honeybadger.teamInvitations().delete(team, number(membership.id()));
    } else {
      honeybadger.teamMembers().delete(team, number(membership.id()));
    }
    return true;
  }

  private static long number(String id) {
    return Long.parseLong(id);
  }
}
