package dev.trivet.testkit.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rows by key, in order of insertion, each with the moment from which reads see it. */
public final class VisibilityTable<K, V> {
  private final Map<K, Row<V>> rows = new LinkedHashMap<>();

  private record Row<V>(V value, Instant visibleFrom) {}

  /** Adds a row, or replaces it without moving it or hiding it again. */
  public void put(K key, V value, Instant visibleFrom) {
    var old = rows.get(key);
    rows.put(key, new Row<>(value, old == null ? visibleFrom : old.visibleFrom));
  }

  /** Replaces the value of a row that exists. */
  public void replace(K key, V value) {
    rows.computeIfPresent(key, (any, old) -> new Row<>(value, old.visibleFrom));
  }

  /** The row of a key, if it exists and is visible up to a horizon. */
  public @Nullable V get(K key, Instant horizon) {
    var row = rows.get(key);
    return row == null || row.visibleFrom.isAfter(horizon) ? null : row.value;
  }

  /** The row of a key, visible or not. */
  public @Nullable V get(K key) {
    return get(key, Instant.MAX);
  }

  /** Whether a key has a row, visible or not. */
  public boolean has(K key) {
    return rows.containsKey(key);
  }

  /** The rows visible up to a horizon that pass a test. */
  public List<V> all(Instant horizon, Predicate<? super V> test) {
    var found = new ArrayList<V>();
    for (var row : rows.values()) {
      if (!row.visibleFrom.isAfter(horizon) && test.test(row.value)) {
        found.add(row.value);
      }
    }
    return found;
  }

  /** Every row, visible or not. */
  public List<V> all() {
    return all(Instant.MAX, any -> true);
  }

  /** How many rows there are, visible or not. */
  public int size() {
    return rows.size();
  }

  /** Drops a row; false when there was none. */
  public boolean remove(K key) {
    return rows.remove(key) != null;
  }

  /** Drops the rows that pass a test. */
  public void removeIf(Predicate<? super V> test) {
    rows.values().removeIf(row -> test.test(row.value));
  }

  /** Drops everything. */
  public void clear() {
    rows.clear();
  }
}
