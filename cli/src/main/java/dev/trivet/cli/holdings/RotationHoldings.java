package dev.trivet.cli.holdings;

import dev.trivet.rootly.schedules.Rotation;
import dev.trivet.rootly.schedules.RotationUser;
import dev.trivet.rootly.schedules.RotationUserInput;
import dev.trivet.rootly.schedules.RotationUsersApi;
import dev.trivet.rootly.schedules.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rotations in which the person takes turns. */
final class RotationHoldings implements HoldingFinder {

  private final RootlyLook look;
  private final OnCallTurns turns;

  RotationHoldings(RootlyLook look, OnCallTurns turns) {
    this.look = look;
    this.turns = turns;
  }

  @Override
  public String kind() {
    return "rotation";
  }

  @Override
  public List<Holding> find() {
    return look.inSchedules(this::in);
  }

  private List<Holding> in(Schedule schedule) {
    var found = new ArrayList<Holding>();
    for (var rotation : look.rootly().schedules().rotations().list(schedule.id())) {
      if (!look.isOver(rotation.endTime())) {
        var users = users().list(rotation.id()).toList();
        users.stream()
            .filter(user -> look.isLeaver(user.userId()))
            .forEach(user -> found.add(holding(schedule, rotation, user, users)));
      }
    }
    return found;
  }

  private Holding holding(
      Schedule schedule, Rotation rotation, RotationUser user, List<RotationUser> users) {
    var name = rotation.name().orElse(rotation.id()) + " of " + RootlyLook.name(schedule);
    var holding = look.holding(kind(), user.id(), name);
    Holding.Change remove =
        () -> {
          users().delete(user.id());
          return true;
        };
    if (users.stream().anyMatch(other -> look.isSuccessor(other.userId()))) {
      return holding.remove("the successor takes turns already", remove);
    }
    boolean alone = users.stream().allMatch(other -> look.isLeaver(other.userId()));
    return holding.settle(
        look.successor(),
        id ->
            () -> {
              users().update(user.id(), RotationUserInput.builder().userId(id).build());
              return true;
            },
        remove,
        alone
            ? Optional.of("nobody else takes turns")
            : turns.underWay(schedule.id(), rotation.id()));
  }

  private RotationUsersApi users() {
    return look.rootly().schedules().rotationUsers();
  }
}
