package dev.trivet.core;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One fetched page of a listing.
 *
 * @param <T> what the listing lists
 */
public final class Page<T> {

  private final List<T> items;
  private final @Nullable String cursor;
  private final int unreadable;
  private final ResponseInfo info;

  /**
   * A page; clients make them, and tests that stub a listing.
   *
   * @param items the elements
   * @param cursor where the next page is, or null after the last one
   * @param unreadable how many elements were left out
   * @param info the facts of the response
   */
  public Page(List<T> items, @Nullable String cursor, int unreadable, ResponseInfo info) {
    this.items = List.copyOf(items);
    this.cursor = cursor;
    this.unreadable = unreadable;
    this.info = info;
  }

  /** The beginning of this page; it has no cursor, because nothing could resume in its middle. */
  Page<T> cut(int count) {
    return new Page<>(items.subList(0, count), null, unreadable, info);
  }

  /** {@return the elements of the page, unmodifiable} */
  public List<T> items() {
    return items;
  }

  /**
   * Where the walk goes on: hand it to {@link Listing#resumeFrom(String)}, in this process or
   * another, to start with the page after this one. It contains an address inside the service, no
   * credential.
   *
   * @return a short opaque text, or empty when this is known to be the last page
   */
  public Optional<String> cursor() {
    return Optional.ofNullable(cursor);
  }

  /**
   * How many elements of the response could not be read at all, for example because they had no ID.
   * They are not among the {@linkplain #items() items}.
   *
   * @return zero for a response that was understood
   */
  public int unreadable() {
    return unreadable;
  }

  /** {@return the facts of the response: status, headers, attempts, limit} */
  public ResponseInfo info() {
    return info;
  }

  /** {@return the number of items and the operation} */
  @Override
  public String toString() {
    return "Page[" + items.size() + " items of " + info.operation() + "]";
  }
}
