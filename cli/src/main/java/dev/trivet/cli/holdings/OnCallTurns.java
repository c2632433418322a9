package dev.trivet.cli.holdings;

import dev.trivet.rootly.schedules.OnCall;
import dev.trivet.rootly.schedules.OnCallQuery;
import dev.trivet.rootly.schedules.Shift;
import dev.trivet.rootly.schedules.ShiftQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When the person is on call, now and in the coming eight weeks, as Rootly works it out from
 * rotations, overrides and escalation policies. This is not a holding: it must be empty once the
 * holdings behind it are handed over, whatever they are.
 */
final class OnCallTurns implements HoldingFinder {

  /** Shorter than the 62 days that Rootly lists at a time. */
  private static final Duration AHEAD = Duration.ofDays(56);

  private static final int PAGE = 1000;

  private final RootlyLook look;
  private final List<Shift> shifts = new ArrayList<>();
  private final List<OnCall> levels = new ArrayList<>();

  OnCallTurns(RootlyLook look) {
    this.look = look;
  }

  @Override
  public String kind() {
    return "turns on call";
  }

  /** Reads the turns, which are not reported as holdings. */
  @Override
  public List<Holding> find() {
    var schedules = look.rootly().schedules();
    var until = look.now().plus(AHEAD);
    var mine = ShiftQuery.all().userIds(look.leaver()).pageSize(PAGE);
    for (var shift : schedules.shifts().list(look.now(), until, mine)) {
      if (look.isLeaver(shift.userId())
          && !shift.isShadow().orElse(false)
          && !look.isOver(shift.endsAt())) {
        shifts.add(shift);
      }
    }
    var query = OnCallQuery.all().userIds(look.leaver()).since(look.now()).until(until);
    schedules.onCalls().list(query).stream()
        .filter(level -> look.isLeaver(level.userId()))
        .filter(level -> !isAmongShifts(level))
        .forEach(levels::add);
    return List.of();
  }

  private boolean isAmongShifts(OnCall level) {
    return level.scheduleId().isPresent()
        && shifts.stream().anyMatch(shift -> shift.scheduleId().equals(level.scheduleId()));
  }

  /** {@return the shift of this moment that a rotation gives to the person} */
  Optional<Shift> underWay(String scheduleId, String rotationId) {
    return shifts.stream()
        .filter(shift -> shift.scheduleId().filter(scheduleId::equals).isPresent())
        .filter(shift -> shift.rotationId().filter(id -> !id.equals(rotationId)).isEmpty())
        .filter(shift -> !shift.isOverride().orElse(false))
        .filter(shift -> look.hasBegun(shift.startsAt()))
        .findFirst();
  }

  /** {@return the turns for people} */
  List<String> words() {
    var words = new ArrayList<String>();
    for (var shift : shifts) {
      words.add(schedule(shift) + from(shift.startsAt()) + until(shift.endsAt()));
    }
    for (var level : levels) {
      var policy = level.escalationPolicyName().or(level::escalationPolicyId).orElse("unknown");
      words.add("policy " + policy + from(level.startsAt()) + until(level.endsAt()));
    }
    return words;
  }

  private String schedule(Shift shift) {
    var id = shift.scheduleId().orElse("unknown");
    var known = look.schedules().stream().filter(schedule -> schedule.id().equals(id)).findFirst();
    return "schedule " + known.map(RootlyLook::name).orElse(id);
  }

  private static String from(Optional<Instant> time) {
    return time.map(start -> " from " + start).orElse("");
  }

  /** {@return the end of a time for people, if it has one} */
  static String until(Optional<Instant> time) {
    return time.map(end -> " until " + end).orElse("");
  }
}
