package dev.trivet.examples.offboard;

import dev.trivet.core.error.ConflictException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.json.Patch;
import dev.trivet.examples.access.Connections;
import dev.trivet.examples.access.Membership;
import dev.trivet.examples.access.Membership.Kind;
import dev.trivet.rootly.teams.TeamUpdate;
import java.util.List;

/** Takes one membership or invitation away. */
final class Remover {

  private final Connections connections;

  Remover(Connections connections) {
    this.connections = connections;
  }

  /** Returns false when it was gone already. */
  boolean remove(Membership membership) {
    try {
      return switch (membership.service()) {
        case ROLLBAR -> onRollbar(membership);
        case ROOTLY -> onRootly(membership);
        case HONEYBADGER -> onHoneybadger(membership);
      };
    } catch (NotFoundException | ConflictException e) {
      return false;
    }
  }

  private boolean onRollbar(Membership membership) {
    var rollbar = connections.rollbar();
    if (membership.kind() == Kind.PENDING) {
      rollbar.invites().cancel(number(membership.id()));
    } else {
      rollbar.teams().removeUser(number(membership.team().id()), number(membership.id()));
    }
    return true;
  }

  /** Rootly takes whole lists, so the team is read right before: others may have joined it. */
  private boolean onRootly(Membership membership) {
    var teams = connections.rootly().teams();
    var team = teams.get(membership.team().id());
    long person = number(membership.id());
    if (!team.userIds().contains(person)) {
      return false;
    }
    var update =
        TeamUpdate.builder()
            .userIds(Patch.to(without(team.userIds(), person)))
            .adminIds(Patch.to(without(team.adminIds(), person)))
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
