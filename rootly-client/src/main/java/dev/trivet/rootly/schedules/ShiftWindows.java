package dev.trivet.rootly.schedules;

import dev.trivet.core.Listing;
import dev.trivet.core.Operation;
import dev.trivet.core.Page;
import dev.trivet.core.ResponseInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads the shifts of a long period window by window, because Rootly refuses long periods. A shift
 * that reaches over several windows belongs to the one in which it begins, or to the first.
 */
final class ShiftWindows implements Listing.Source<Shift> {

  private static final char AFTER_WINDOW = ':';

  /** More is a slip, such as an end that stands for never, and would be thousands of requests. */
  private static final Duration MOST = Duration.ofDays(36_525);

  private final Operation operation;
  private final Instant from;
  private final Instant to;
  private final Duration longest;
  private final BiFunction<Instant, Instant, Listing<Shift>> window;
  private final int last;

  private ShiftWindows(
      Operation operation,
      Instant from,
      Instant to,
      Duration longest,
      BiFunction<Instant, Instant, Listing<Shift>> window) {
    this.operation = operation;
    this.from = from;
    this.to = to;
    this.longest = longest;
    this.window = window;
    var whole = Duration.between(from, to);
    long full = whole.dividedBy(longest);
    boolean ends = longest.multipliedBy(full).equals(whole);
    this.last = Math.toIntExact(ends && full > 0 ? full - 1 : full);
  }

  /**
   * Lists the shifts of a period.
   *
   * @param longest how long a window may be
   * @param window lists the shifts of one window
   */
  static Listing<Shift> of(
      Operation operation,
      Instant from,
      Instant to,
      Duration longest,
      BiFunction<Instant, Instant, Listing<Shift>> window) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(operation.name() + ": the period ends before it begins");
    }
    if (Duration.between(from, to).compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          operation.name() + ": the period is longer than 100 years");
    }
    return Listing.over(new ShiftWindows(operation, from, to, longest, window));
  }

  @Override
  public Page<Shift> fetch(@Nullable String cursor, int number) {
    int index = cursor == null ? 0 : index(cursor);
    var inner = cursor == null ? "" : cursor.substring(cursor.indexOf(AFTER_WINDOW) + 1);
    var pages = (inner.isEmpty() ? window(index) : window(index).resumeFrom(inner)).pages();
    var walk = pages.iterator();
    while (!walk.hasNext() && index < last) {
      walk = window(++index).pages().iterator();
    }
    if (!walk.hasNext()) {
      return new Page<>(List.of(), null, 0, ResponseInfo.of(operation, 200));
    }
    var page = walk.next();
    int current = index;
    var items = page.items().stream().filter(shift -> belongs(shift, current)).toList();
    var afterwards = current < last ? Integer.toString(current + 1) + AFTER_WINDOW : null;
    var next = page.cursor().map(c -> Integer.toString(current) + AFTER_WINDOW + c);
    return new Page<>(items, next.orElse(afterwards), page.unreadable(), page.info());
  }

  private int index(String cursor) {
    int end = cursor.indexOf(AFTER_WINDOW);
    try {
      int index = Integer.parseInt(cursor.substring(0, Math.max(end, 0)));
      if (index >= 0 && index <= last) {
        return index;
      }
    } catch (NumberFormatException e) {
      // the same as a number out of range
    }
    throw new IllegalArgumentException(operation.name() + ": not a cursor of this listing");
  }

  private Listing<Shift> window(int index) {
    return window.apply(begin(index), end(index));
  }

  private Instant begin(int index) {
    return from.plus(longest.multipliedBy(index));
  }

  private Instant end(int index) {
    return index == last ? to : begin(index + 1);
  }

  private boolean belongs(Shift shift, int index) {
    var start = shift.startsAt();
    return start.isEmpty()
        || ((index == 0 || !start.get().isBefore(begin(index)))
            && (index == last || start.get().isBefore(end(index))));
  }

  @Override
  public Object identity(Shift shift) {
    return shift.id();
  }
}
