package dev.trivet.honeybadger.wire;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Refuses time ranges in which there can be nothing. */
public final class TimeRanges {

  private TimeRanges() {}

  /** The query, unless a time range of it ends before it starts. */
  public static <Q extends ListQuery<Q>> Q checked(Q query) {
    check(query, "occurred_after", "occurred_before", BigDecimal::new);
    check(query, "created_after", "created_before", BigDecimal::new);
    check(query, "start", "stop", Instant::parse);
    return query;
  }

  private static <T extends Comparable<T>> void check(
      ListQuery<?> query, String start, String end, Function<String, T> read) {
    var first = time(query.parameters(), start, read);
    var last = time(query.parameters(), end, read);
    if (first.isPresent() && last.isPresent()) {
      check(query.getClass().getSimpleName(), first.get(), last.get());
    }
  }

  /** A time that was added as any text may have a form that only the service knows. */
  private static <T> Optional<T> time(
      QueryParameters parameters, String name, Function<String, T> read) {
    try {
      return parameters.value(name).map(read);
    } catch (NumberFormatException | DateTimeException unknown) {
      return Optional.empty();
    }
  }

  /** Refuses an end that is before the start; an error names the owner of both. */
  public static <T extends Comparable<T>> void check(String owner, T start, T end) {
    if (end.compareTo(start) < 0) {
      throw new IllegalArgumentException(owner + ": the time range ends before it starts");
    }
  }
}
