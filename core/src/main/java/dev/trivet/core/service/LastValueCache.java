package dev.trivet.core.service;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the last value with what it was made from, because most calls of a client would make
 * the same one again. Shows neither of them: one may be a token. Thread-safe.
 *
 * @param <K> what a value is made from
 * @param <V> the value
 */
public final class LastValueCache<K, V> {

  private final Function<K, V> maker;
  private volatile @Nullable Made<K, V> made;

  /**
   * Remembers nothing yet.
   *
   * @param maker makes a value; the same one from the same thing
   */
  public LastValueCache(Function<K, V> maker) {
    this.maker = maker;
  }

  /** The value for this, remembered or made. */
  public V of(K from) {
    var known = made;
    if (known == null || !known.from.equals(from)) {
      known = new Made<>(from, maker.apply(from));
      made = known;
    }
    return known.value;
  }

  private static final class Made<K, V> {

    private final K from;
    private final V value;

    Made(K from, V value) {
      this.from = from;
      this.value = value;
    }
  }
}
