package dev.trivet.rootly.schedules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is on call now, and who is next. Shadows have turns of their own, besides those of the users
 * they follow. A shift that is currently replaced by an override is left out.
 *
 * @param now the current turns, those of shadows last
 * @param next for every rotation, and for every level that pages users directly, the turn that
 *     begins first, in this order
 */
public record OnCallRoster(List<OnCallTurn> now, List<OnCallTurn> next) {

  /**
   * Who is on call.
   *
   * @param now the current turns
   * @param next the turns that come next
   */
  public OnCallRoster {
    now = List.copyOf(now);
    next = List.copyOf(next);
  }

  /** Puts shifts of schedules and levels of escalation policies together. */
  static OnCallRoster at(Instant moment, List<Shift> shifts, List<OnCall> levels) {
    var turns = new ArrayList<OnCallTurn>();
    for (var shift : shifts) {
      if (!isReplaced(shift, shifts, moment)) {
        turns.add(turn(shift, levels));
      }
    }
    levels.stream()
        .filter(level -> level.scheduleId().isEmpty())
        .map(OnCallRoster::turn)
        .forEach(turns::add);
    var now =
        turns.stream()
            .filter(turn -> covers(turn, moment))
            .distinct()
            .sorted(Comparator.comparing(OnCallTurn::isShadow))
            .toList();
    return new OnCallRoster(now, next(turns, moment));
  }

  private static OnCallTurn turn(Shift shift, List<OnCall> levels) {
    boolean shadow = shift.isShadow().orElse(false);
    return OnCallTurn.builder()
        .userId(shift.userId())
        .user(shift.related("user").stream().findFirst())
        .startsAt(shift.startsAt())
        .endsAt(shift.endsAt())
        .scheduleId(shift.scheduleId())
        .rotationId(shift.rotationId())
        .isOverride(shift.isOverride().orElse(false))
        .isShadow(shadow)
        .levels(levels.stream().filter(level -> !shadow && pages(level, shift)).toList())
        .build();
  }

  private static boolean pages(OnCall level, Shift shift) {
    return level.scheduleId().isPresent()
        && level.scheduleId().equals(shift.scheduleId())
        && level.userId().equals(shift.userId());
  }

  /** The turn of a user whom a level pages directly. */
  private static OnCallTurn turn(OnCall level) {
    return OnCallTurn.builder()
        .userId(level.userId())
        .user(level.related("user").stream().findFirst())
        .startsAt(level.startsAt())
        .endsAt(level.endsAt())
        .isOverride(false)
        .isShadow(false)
        .addLevels(level)
        .build();
  }

  /** What is handed over from one turn to the next. */
  private static List<Object> place(OnCallTurn turn) {
    return turn.scheduleId().isPresent()
        ? List.of(turn.scheduleId(), turn.rotationId(), turn.isShadow())
        : turn.levels().stream()
            .<Object>map(
                level ->
                    List.of(
                        level.escalationPolicyId(),
                        level.escalationPolicyPathId(),
                        level.escalationLevel()))
            .toList();
  }

  private static List<OnCallTurn> next(List<OnCallTurn> turns, Instant moment) {
    var first = new HashMap<List<Object>, Instant>();
    var later =
        turns.stream()
            .filter(turn -> turn.startsAt().filter(start -> start.isAfter(moment)).isPresent())
            .sorted(Comparator.comparing(turn -> turn.startsAt().orElseThrow()))
            .toList();
    later.forEach(turn -> first.putIfAbsent(place(turn), turn.startsAt().orElseThrow()));
    return later.stream()
        .filter(turn -> turn.startsAt().equals(Optional.ofNullable(first.get(place(turn)))))
        .distinct()
        .toList();
  }

  private static boolean covers(OnCallTurn turn, Instant moment) {
    return covers(turn.startsAt(), turn.endsAt(), moment);
  }

  private static boolean covers(Optional<Instant> start, Optional<Instant> end, Instant moment) {
    return start.filter(time -> time.isAfter(moment)).isEmpty()
        && end.filter(time -> !time.isAfter(moment)).isEmpty();
  }

  /** Whether somebody else is on call at a moment of the shift, although it is still listed. */
  private static boolean isReplaced(Shift shift, List<Shift> shifts, Instant moment) {
    return covers(shift.startsAt(), shift.endsAt(), moment)
        && overrides(shifts, moment)
            .filter(override -> !override.equals(shift))
            .filter(override -> override.scheduleId().equals(shift.scheduleId()))
            .flatMap(override -> override.overriddenShifts().stream())
            .anyMatch(
                replaced ->
                    replaced.userId().equals(shift.userId())
                        && replaced.rotationId().equals(shift.rotationId())
                        && covers(replaced.startsAt(), replaced.endsAt(), moment));
  }

  private static Stream<Shift> overrides(List<Shift> shifts, Instant moment) {
    return shifts.stream()
        .filter(shift -> shift.isOverride().orElse(false))
        .filter(shift -> covers(shift.startsAt(), shift.endsAt(), moment));
  }
}
