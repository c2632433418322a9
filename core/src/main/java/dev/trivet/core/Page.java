package dev.trivet.core;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One fetched page of a listing.
 *
 * @param <T> the type of the elements
 */
public final class Page<T> {

  private final List<T> items;
  private final @Nullable String cursor;
  private final int unreadable;
  private final ResponseInfo info;

  /**
   * Creates a page, for the clients of this SDK and for tests that stub a listing.
   *
   * @param items the elements of the page
   * @param cursor the cursor to the next page, or null after the last one
   * @param unreadable the number of elements that were left out because they could not be read
   * @param info status, headers, attempts and rate limit of the response
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

  /** This page with fewer elements, because the others are on the page before. */
  Page<T> with(List<T> fresh) {
    return fresh.size() == items.size() ? this : new Page<>(fresh, cursor, unreadable, info);
  }

  /** {@return the elements of the page, unmodifiable} */
  public List<T> items() {
    return items;
  }

  /**
   * The cursor to the next page: pass it to {@link Listing#resumeFrom(String)}, in this process or
   * another, to start with the page after this one. The cursor contains a path within the service,
   * and no credential.
   *
   * @return a short opaque text, or empty when this is known to be the last page
   */
  public Optional<String> cursor() {
    return Optional.ofNullable(cursor);
  }

  /**
   * The number of elements of the response that could not be read at all, for example because they
   * had no ID. They are not among the {@linkplain #items() items}.
   *
   * @return the number of elements; zero when all could be read
   */
  public int unreadable() {
    return unreadable;
  }

  /** {@return status, headers, attempts and rate limit of the response} */
  public ResponseInfo info() {
    return info;
  }

  /** {@return the number of items and the operation} */
  @Override
  public String toString() {
    return "Page[" + items.size() + " items of " + info.operation() + "]";
  }
}
