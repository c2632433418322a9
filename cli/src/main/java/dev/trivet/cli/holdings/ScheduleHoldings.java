package dev.trivet.cli.holdings;

import dev.trivet.core.json.Patch;
import dev.trivet.rootly.schedules.Schedule;
import dev.trivet.rootly.schedules.ScheduleInput;
import java.util.List;
import java.util.Optional;

/** Schedules that the person owns. A schedule needs an owner: a user or a team. */
final class ScheduleHoldings implements HoldingFinder {

  private final RootlyLook look;

  ScheduleHoldings(RootlyLook look) {
    this.look = look;
  }

  @Override
  public String kind() {
    return "schedule owner";
  }

  @Override
  public List<Holding> find() {
    return look.schedules().stream()
        .filter(schedule -> look.isLeaver(schedule.ownerUserId()))
        .map(this::holding)
        .toList();
  }

  private Holding holding(Schedule schedule) {
    return look.holding(kind(), schedule.id(), "of " + RootlyLook.name(schedule))
        .settle(
            look.successor(),
            id -> () -> own(schedule, Patch.to(id)),
            () -> own(schedule, Patch.clear()),
            schedule.ownerGroupIds().isEmpty()
                ? Optional.of("no team owns it either")
                : Optional.empty());
  }

  private boolean own(Schedule schedule, Patch<Long> owner) {
    var input = ScheduleInput.builder().ownerUserId(owner).build();
    look.rootly().schedules().update(schedule.id(), input);
    return true;
  }
}
