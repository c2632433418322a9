package dev.trivet.cli.holdings;

import dev.trivet.rootly.schedules.Schedule;
import dev.trivet.rootly.schedules.ScheduleInput;
import java.util.List;
import java.util.Optional;

/** Schedules that the person owns. Rootly demands an owner, so none can go to nobody. */
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
            id ->
                () -> {
                  var input = ScheduleInput.builder().ownerUserId(id).build();
                  look.rootly().schedules().update(schedule.id(), input);
                  return true;
                },
            () -> false,
            Optional.of("it needs an owner"));
  }
}
