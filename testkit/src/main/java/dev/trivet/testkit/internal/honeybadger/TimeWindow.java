package dev.trivet.testkit.internal.honeybadger;

import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.collections.StoredResource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The times that a list is limited to.
 *
 * @param after the earliest time, to the second
 * @param before the first time that is too late
 */
record TimeWindow(Instant after, Instant before) {

  /** What a call says: {@code created_after} and {@code created_before}, for example. */
  static TimeWindow of(Call call, String word) {
    return new TimeWindow(
        time(call, word + "_after", Instant.MIN), time(call, word + "_before", Instant.MAX));
  }

  private static Instant time(Call call, String name, Instant otherwise) {
    var text = call.query(name);
    return text != null && text.matches("[0-9]{1,12}")
        ? Instant.ofEpochSecond(Long.parseLong(text))
        : otherwise;
  }

  boolean has(Instant time) {
    return !time.isBefore(after) && time.isBefore(before);
  }

  /** Those that were created within it, the latest first. */
  List<StoredResource> newestFirst(List<StoredResource> all) {
    var found = new ArrayList<>(all);
    found.removeIf(one -> !has(one.created()));
    Collections.reverse(found);
    return found;
  }
}
