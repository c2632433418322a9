package dev.trivet.rootly.schedules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * Who is on call now, and who is next. Shadows have turns of their own, besides those of the users
 * they follow. A shift is left out as far as an override replaces it, now or later.
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

  /** A turn, and what is handed over from it to the next one. */
  private record Placed(OnCallTurn turn, Object place) {

    Instant start() {
      return turn.startsAt().orElse(Instant.MIN);
    }
  }

  /** Puts shifts of schedules and levels of escalation policies together. */
  static OnCallRoster at(Instant moment, List<Shift> shifts, List<OnCall> levels) {
    var turns = new ArrayList<Placed>();
    for (var shift : shifts) {
      for (var part : partsOnCall(shift, shifts)) {
        turns.add(new Placed(turn(shift, part, levels), place(shift)));
      }
    }
    levels.stream()
        .filter(level -> level.scheduleId().isEmpty())
        .map(level -> new Placed(turn(level), place(level)))
        .forEach(turns::add);
    var now =
        turns.stream()
            .map(Placed::turn)
            .filter(turn -> Span.of(turn.startsAt(), turn.endsAt()).covers(moment))
            .distinct()
            .sorted(Comparator.comparing(OnCallTurn::isShadow))
            .toList();
    return new OnCallRoster(now, next(turns, moment));
  }

  private static OnCallTurn turn(Shift shift, Span part, List<OnCall> levels) {
    boolean shadow = shift.isShadow().orElse(false);
    return OnCallTurn.builder()
        .userId(shift.userId())
        .user(shift.user())
        .startsAt(part.begins())
        .endsAt(part.ends())
        .scheduleId(shift.scheduleId())
        .rotationId(shift.rotationId())
        .isOverride(shift.isOverride().orElse(false))
        .isShadow(shadow)
        .levels(levels.stream().filter(level -> !shadow && pages(level, shift, part)).toList())
        .build();
  }

  /** Whether a level, of which there is one element for each turn, pages the user in this turn. */
  private static boolean pages(OnCall level, Shift shift, Span part) {
    return level.scheduleId().isPresent()
        && level.scheduleId().equals(shift.scheduleId())
        && level.userId().equals(shift.userId())
        && Span.of(level.startsAt(), level.endsAt()).overlaps(part);
  }

  /** The turn of a user whom a level pages directly. */
  private static OnCallTurn turn(OnCall level) {
    return OnCallTurn.builder()
        .userId(level.userId())
        .user(level.user())
        .startsAt(level.startsAt())
        .endsAt(level.endsAt())
        .isOverride(false)
        .isShadow(false)
        .addLevels(level)
        .build();
  }

  /** An override without a rotation stands in the one whose shift it replaces. */
  private static Object place(Shift shift) {
    var rotation =
        shift
            .rotationId()
            .or(
                () ->
                    shift.overriddenShifts().stream()
                        .flatMap(replaced -> replaced.rotationId().stream())
                        .findFirst());
    return List.of(shift.scheduleId(), rotation, shift.isShadow().orElse(false));
  }

  private static Object place(OnCall level) {
    return List.of(
        level.escalationPolicyId(), level.escalationPolicyPathId(), level.escalationLevel());
  }

  private static List<OnCallTurn> next(List<Placed> turns, Instant moment) {
    var first = new HashMap<Object, Instant>();
    var later =
        turns.stream()
            .filter(placed -> placed.start().isAfter(moment))
            .sorted(Comparator.comparing(Placed::start))
            .toList();
    later.forEach(placed -> first.putIfAbsent(placed.place(), placed.start()));
    return later.stream()
        .filter(placed -> placed.start().equals(first.get(placed.place())))
        .map(Placed::turn)
        .distinct()
        .toList();
  }

  /** When the user of a shift is on call: always, but for overrides beside which it is listed. */
  private static List<Span> partsOnCall(Shift shift, List<Shift> shifts) {
    var parts = List.of(Span.of(shift.startsAt(), shift.endsAt()));
    if (shift.isShadow().orElse(false)) {
      return parts;
    }
    for (var override : shifts) {
      if (override.isOverride().orElse(false)
          && !override.equals(shift)
          && override.scheduleId().equals(shift.scheduleId())) {
        for (var replaced : replacedTimes(override, shift)) {
          parts = parts.stream().flatMap(part -> part.without(replaced).stream()).toList();
        }
      }
    }
    return parts;
  }

  private static List<Span> replacedTimes(Shift override, Shift shift) {
    var time = Span.of(override.startsAt(), override.endsAt());
    return override.overriddenShifts().stream()
        .filter(replaced -> replaced.userId().equals(shift.userId()))
        .filter(replaced -> replaced.rotationId().equals(shift.rotationId()))
        .map(replaced -> Span.of(replaced.startsAt(), replaced.endsAt()))
        .filter(time::overlaps)
        .map(time::within)
        .toList();
  }
}
