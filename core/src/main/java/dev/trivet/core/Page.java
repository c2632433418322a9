package dev.trivet.core;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One fetched page of a listing. Immutable.
 *
 * @param <T> what the listing lists
 */
public final class Page<T> {

  private final List<T> items;
  private final @Nullable String cursor;
  private final int unreadable;
  private final Supplier<ResponseInfo> info;

  /**
   * For the clients of this SDK and for test data.
   *
   * @param items the elements
   * @param cursor where the next page is, or null after the last one
   * @param unreadable how many elements were left out
   * @param info the facts of the answer
   */
  public Page(List<T> items, @Nullable String cursor, int unreadable, ResponseInfo info) {
    this(items, cursor, unreadable, () -> info);
  }

  /**
   * A page whose facts are put together when somebody asks for them. For the clients of this SDK.
   *
   * @param items the elements
   * @param cursor where the next page is, or null after the last one
   * @param unreadable how many elements were left out
   * @param info tells the facts of the answer; may be called by any thread, any number of times
   */
  public Page(List<T> items, @Nullable String cursor, int unreadable, Supplier<ResponseInfo> info) {
    this.items = List.copyOf(items);
    this.cursor = cursor;
    this.unreadable = unreadable;
    this.info = info;
  }

  /** This page with some of its elements only. */
  Page<T> with(List<T> some) {
    return new Page<>(some, cursor, unreadable, info);
  }

  /**
   * The elements of the page.
   *
   * @return an unmodifiable list
   */
  public List<T> items() {
    return items;
  }

  /**
   * Where the walk goes on: hand it to {@link Listing#from(String)}, in this process or another, to
   * start with the page after this one. It holds an address inside the service, no credential.
   *
   * @return a short opaque text, or empty when this is known to be the last page
   */
  public Optional<String> cursor() {
    return Optional.ofNullable(cursor);
  }

  /**
   * How many elements of the answer could not be read at all, for example because they had no
   * identifier. They are not among the {@linkplain #items() items}.
   *
   * @return zero for an answer that was understood
   */
  public int unreadable() {
    return unreadable;
  }

  /**
   * The facts of the answer.
   *
   * @return status, headers, attempts, limit
   */
  public ResponseInfo info() {
    return info.get();
  }

  @Override
  public String toString() {
    return "Page[" + items.size() + " items of " + info().operation() + "]";
  }
}
