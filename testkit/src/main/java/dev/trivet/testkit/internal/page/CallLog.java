package dev.trivet.testkit.internal.page;

import dev.trivet.testkit.internal.Secrets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** The last requests, in constant memory. */
public final class CallLog {
  /** How many are kept. */
  public static final int SIZE = 50;

  private final Deque<RecordedCall> calls = new ArrayDeque<>();

  private final Supplier<Instant> clock;

  /** An empty log that tells the time on a clock. */
  public CallLog(Supplier<Instant> clock) {
    this.clock = clock;
  }

  /**
   * Adds a request, and forgets the oldest one when there are too many.
   *
   * @param url path and query
   * @param status the HTTP status, or zero
   * @param fault what went wrong on purpose, or an empty text
   * @param took until the response was ready
   */
  public synchronized void add(String method, String url, int status, String fault, Duration took) {
    var at = clock.get().truncatedTo(ChronoUnit.MILLIS).toString();
    var path = Secrets.masked(url);
    var call = new RecordedCall(at, method, path, status, fault, took.toMillis());
    if (calls.size() == SIZE) {
      calls.removeLast();
    }
    calls.addFirst(call);
  }

  /** {@return the last requests, newest first} */
  public synchronized List<RecordedCall> newest() {
    return List.copyOf(calls);
  }

  /** Forgets everything. */
  public synchronized void clear() {
    calls.clear();
  }
}
