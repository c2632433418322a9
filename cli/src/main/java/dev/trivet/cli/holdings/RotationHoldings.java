package dev.trivet.cli.holdings;

import dev.trivet.rootly.schedules.OverrideShiftInput;
import dev.trivet.rootly.schedules.Rotation;
import dev.trivet.rootly.schedules.RotationUser;
import dev.trivet.rootly.schedules.RotationUserInput;
import dev.trivet.rootly.schedules.RotationUsersApi;
import dev.trivet.rootly.schedules.Schedule;
import dev.trivet.rootly.schedules.Shift;
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
    var shift = turns.underWay(schedule.id(), rotation.id());
    boolean known = users.stream().anyMatch(other -> look.isSuccessor(other.userId()));
    if (known && shift.isEmpty()) {
      return holding.remove("the successor takes turns already", () -> leave(user));
    }
    boolean alone = users.stream().allMatch(other -> look.isLeaver(other.userId()));
    return holding.settle(
        look.successor(),
        id -> () -> known ? cover(shift, id) && leave(user) : replace(user, id),
        () -> leave(user),
        alone
            ? Optional.of("nobody else takes turns")
            : shift.map(Shift::endsAt).map(end -> "on call in it" + OnCallTurns.until(end)));
  }

  private boolean leave(RotationUser user) {
    users().delete(user.id());
    return true;
  }

  private boolean replace(RotationUser user, long successor) {
    users().update(user.id(), RotationUserInput.builder().userId(successor).build());
    return true;
  }

  /**
   * A successor who takes turns already must not get a second place. Without the person the current
   * shift would go to whoever is next, who does not expect it; an override gives it to the
   * successor.
   */
  private boolean cover(Optional<Shift> shift, long successor) {
    shift.ifPresent(
        current -> {
          var override =
              OverrideShiftInput.builder()
                  .userId(successor)
                  .startsAt(look.now())
                  .endsAt(current.endsAt())
                  .build();
          var overrides = look.rootly().schedules().overrideShifts();
          overrides.create(current.scheduleId().orElseThrow(), override);
        });
    return true;
  }

  private RotationUsersApi users() {
    return look.rootly().schedules().rotationUsers();
  }
}
