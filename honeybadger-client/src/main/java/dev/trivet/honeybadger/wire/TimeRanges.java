package dev.trivet.honeybadger.wire;

import dev.trivet.core.query.ListQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.Function;

/** Refuses time ranges in which there can be nothing. */
public final class TimeRanges {

  private TimeRanges() {}

  /** The query, unless its time range ends before it starts; the times are Unix seconds. */
  public static <Q extends ListQuery<Q>> Q seconds(Q query, String start, String end) {
    return checked(query, start, end, BigDecimal::new);
  }

  /** The query, unless its time range ends before it starts; the times are ISO texts. */
  public static <Q extends ListQuery<Q>> Q texts(Q query, String start, String end) {
    return checked(query, start, end, Instant::parse);
  }

  private static <Q extends ListQuery<Q>, T extends Comparable<T>> Q checked(
      Q query, String start, String end, Function<String, T> read) {
    var first = query.parameters().value(start);
    var last = query.parameters().value(end);
    if (first.isPresent() && last.isPresent()) {
      var owner = query.getClass().getSimpleName();
      check(owner, read.apply(first.get()), read.apply(last.get()));
    }
    return query;
  }

  /** Refuses an end that is before the start; an error names the owner of both. */
  public static <T extends Comparable<T>> void check(String owner, T start, T end) {
    if (end.compareTo(start) < 0) {
      throw new IllegalArgumentException(owner + ": the time range ends before it starts");
    }
  }
}
