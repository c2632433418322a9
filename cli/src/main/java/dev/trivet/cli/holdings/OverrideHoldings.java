package dev.trivet.cli.holdings;

import dev.trivet.rootly.schedules.OverrideShift;
import dev.trivet.rootly.schedules.OverrideShiftInput;
import dev.trivet.rootly.schedules.OverrideShiftsApi;
import dev.trivet.rootly.schedules.Schedule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Override shifts of the person that are not over; without one, the schedule's plan applies. */
final class OverrideHoldings implements HoldingFinder {

  private final RootlyLook look;

  OverrideHoldings(RootlyLook look) {
    this.look = look;
  }

  @Override
  public String kind() {
    return "override";
  }

  @Override
  public List<Holding> find() {
    return look.inSchedules(
        schedule ->
            overrides().list(schedule.id()).stream()
                .filter(shift -> look.isLeaver(shift.userId()))
                .filter(shift -> !look.isOver(shift.endsAt()))
                .map(shift -> holding(schedule, shift))
                .toList());
  }

  private Holding holding(Schedule schedule, OverrideShift shift) {
    var name = RootlyLook.name(schedule) + " from " + time(shift.startsAt());
    return look.holding(kind(), shift.id(), name)
        .settle(
            look.successor(),
            id ->
                () -> {
                  overrides().update(shift.id(), OverrideShiftInput.builder().userId(id).build());
                  return true;
                },
            () -> {
              overrides().delete(shift.id());
              return true;
            },
            look.hasBegun(shift.startsAt())
                ? Optional.of("on call in it until " + time(shift.endsAt()))
                : Optional.empty());
  }

  private static String time(Optional<Instant> time) {
    return time.map(Instant::toString).orElse("an unknown time");
  }

  private OverrideShiftsApi overrides() {
    return look.rootly().schedules().overrideShifts();
  }
}
