package dev.trivet.core.service;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the last value and the key that it was computed from, because most calls of a client
 * would compute the same value again. Shows neither of them, because one may be a token.
 * Thread-safe.
 *
 * @param <K> the type of the key
 * @param <V> the type of the value
 */
public final class LastValueCache<K, V> {

  private final Function<K, V> maker;
  private volatile Map.@Nullable Entry<K, V> made;

  /**
   * Creates an empty cache.
   *
   * @param maker computes the value for a key; always the same one for the same key
   */
  public LastValueCache(Function<K, V> maker) {
    this.maker = maker;
  }

  /** Returns the value for a key, remembered or computed. */
  public V of(K from) {
    var known = made;
    if (known == null || !known.getKey().equals(from)) {
      known = Map.entry(from, maker.apply(from));
      made = known;
    }
    return known.getValue();
  }
}
