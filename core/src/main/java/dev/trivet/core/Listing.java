package dev.trivet.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * All elements of a list call, fetched page by page while they are walked. Nothing is sent before
 * the first element is asked for, every walk starts with the first page again, and at most three
 * pages are in memory.
 *
 * <p>A walk ends after a page without a next page, and at a page whose elements all came before. An
 * element that comes again on the next page, because the list has changed in between, is left out
 * there. A failure is thrown where the walk has come to, as {@link
 * dev.trivet.core.error.ApiException}. The listing itself is immutable and thread-safe, an iterator
 * is not.
 *
 * @param <T> the type of the elements
 */
public final class Listing<T> implements Iterable<T> {

  /**
   * Fetches single pages.
   *
   * @param <T> the type of the elements
   */
  @FunctionalInterface
  public interface Source<T> {

    /**
     * Fetches one page.
     *
     * @param cursor the page's cursor, or null for the first page
     * @param number the page number in this walk, from 1
     * @return the page
     */
    Page<T> fetch(@Nullable String cursor, int number);

    /**
     * The identity of an element, by which it is recognized when it comes again on another page.
     *
     * @param item an element
     * @return the element's ID if it has one, else the element
     */
    default Object identity(T item) {
      return Objects.requireNonNull(item);
    }

    /**
     * Creates the exception for a walk that comes to one empty page after another without an end.
     *
     * @param last the last page, an empty one
     * @return the exception to throw
     */
    default RuntimeException endless(Page<T> last) {
      return new IllegalStateException(
          last.info().operation() + ": too many empty pages, one after the other");
    }
  }

  private final Source<T> source;
  private final @Nullable String start;
  private final long limit;

  private Listing(Source<T> source, @Nullable String start, long limit) {
    this.source = source;
    this.start = start;
    this.limit = limit;
  }

  /**
   * Creates a listing over any source of pages, for the clients of this SDK and for test data.
   *
   * @param source fetches the pages
   * @param <T> the type of the elements
   * @return the listing from the first page on
   */
  public static <T> Listing<T> over(Source<T> source) {
    return new Listing<>(Objects.requireNonNull(source, "source"), null, Long.MAX_VALUE);
  }

  /**
   * Creates a listing of given elements, for tests: a stubbed list call returns it. It has one
   * page, or none when there are no elements, and sends nothing. Every walk sees the same elements,
   * also while {@link #drain} hands them over.
   *
   * @param elements the elements in their order, none of them null
   * @param <T> the type of the elements
   * @return the listing
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <T> Listing<T> of(T... elements) {
    return of(List.of(elements));
  }

  /**
   * Creates a listing of given elements, for tests; see {@link #of(Object[])}.
   *
   * @param elements the elements in their order, none of them null; later changes of the collection
   *     do not show
   * @param <T> the type of the elements
   * @return the listing
   */
  public static <T> Listing<T> of(Collection<? extends T> elements) {
    var info = ResponseInfo.of(new Operation("listing.of", "GET", "elements"), 200);
    var page = new Page<T>(List.copyOf(elements), null, 0, info);
    return over(
        (cursor, number) -> {
          if (cursor != null) {
            throw new IllegalArgumentException("cursor: a listing of elements at hand has none");
          }
          return page;
        });
  }

  /**
   * Returns the same listing, limited to a number of elements. No page beyond the last needed one
   * is fetched.
   *
   * @param most the largest number of elements; zero sends nothing
   * @return the limited listing
   */
  public Listing<T> limit(long most) {
    OptionChecks.atLeast("limit", most, 0);
    return new Listing<>(source, start, Math.min(limit, most));
  }

  /**
   * Returns the same listing, starting where an earlier walk ended.
   *
   * @param cursor what {@link Page#cursor()} returned for the last page that was processed
   * @return the listing of everything after that page; walking it fails with {@code
   *     IllegalArgumentException} before anything is sent when the text is not a cursor of this
   *     listing
   */
  public Listing<T> resumeFrom(String cursor) {
    return new Listing<>(source, Objects.requireNonNull(cursor, "cursor"), limit);
  }

  /** {@return the pages, for storing cursors or looking at responses; fetched while walked} */
  public Iterable<Page<T>> pages() {
    return () -> new Walk<>(source, start, limit);
  }

  @Override
  public Iterator<T> iterator() {
    var walk = new Walk<>(source, start, limit);
    return new Iterator<>() {
      private Iterator<T> current = List.<T>of().iterator();

      @Override
      public boolean hasNext() {
        while (!current.hasNext() && walk.hasNext()) {
          current = walk.next().items().iterator();
        }
        return current.hasNext();
      }

      @Override
      public T next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return current.next();
      }
    };
  }

  /**
   * Returns the elements as a stream.
   *
   * @return a sequential, ordered stream that fetches while it is consumed; needs no closing
   */
  public Stream<T> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  /**
   * Walks all pages and returns their elements. Take this snapshot before elements are deleted one
   * by one, where deleting would move later elements to pages that were read already.
   *
   * @return the elements, an unmodifiable list
   */
  public List<T> toList() {
    var all = new ArrayList<T>();
    forEach(all::add);
    return List.copyOf(all);
  }

  /**
   * Returns the first element, for which only the first page is fetched unless it is empty.
   *
   * @return the element, or empty when there is none
   */
  public Optional<T> first() {
    var walk = limit(1).iterator();
    return walk.hasNext() ? Optional.of(walk.next()) : Optional.empty();
  }

  /**
   * Passes every element to an action that removes it from the list, holding one page in memory:
   * the first page is read again and again until it has no new element. Elements that are still
   * listed afterwards, because the removal failed or shows late, are not passed twice and do not
   * keep the walk going.
   *
   * @param removal removes the element on the service; what it throws ends the walk
   * @return the number of elements passed to the action
   */
  public long drain(Consumer<? super T> removal) {
    Set<Object> handed = new HashSet<>();
    long before;
    do {
      before = handed.size();
      // pages full of elements that stay must not hide those behind them
      for (var page : pages()) {
        var fresh =
            page.items().stream().filter(item -> !handed.contains(source.identity(item))).toList();
        for (var item : fresh) {
          if (handed.size() < limit && handed.add(source.identity(item))) {
            removal.accept(item);
          }
        }
        if (!fresh.isEmpty()) {
          break;
        }
      }
    } while (handed.size() > before && handed.size() < limit);
    return handed.size();
  }

  /** One walk over the pages. */
  private static final class Walk<T> implements Iterator<Page<T>> {

    /** Empty pages in a row after which nobody expects an element any more. */
    private static final int MAX_EMPTY = 100;

    private final Source<T> source;
    private final Set<String> visited = new HashSet<>();
    private final SeenElements<T> seen;
    private @Nullable String cursor;
    private @Nullable Page<T> ready;
    private long left;
    private int number;
    private int empty;
    private boolean ended;

    Walk(Source<T> source, @Nullable String start, long limit) {
      this.source = source;
      this.seen = new SeenElements<>(source::identity);
      this.cursor = start;
      this.left = limit;
      this.ended = limit == 0;
    }

    @Override
    public boolean hasNext() {
      while (ready == null && !ended) {
        fetch();
      }
      return ready != null;
    }

    @Override
    public Page<T> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      var page = Objects.requireNonNull(ready);
      ready = null;
      return page;
    }

    private void fetch() {
      var page = source.fetch(cursor, ++number);
      cursor = page.cursor().orElse(null);
      boolean last = cursor == null || !visited.add(cursor);
      if (page.items().isEmpty() && page.unreadable() == 0) {
        // a link may lead on from an empty page
        ended = last;
        if (!ended && ++empty == MAX_EMPTY) {
          throw source.endless(page);
        }
        return;
      }
      empty = 0;
      if (!page.items().isEmpty() && seen.hasSeen(page.items())) {
        ended = true;
        return;
      }
      page = page.with(seen.fresh(page.items()));
      int size = page.items().size();
      ended = last || left <= size;
      if (size > 0 || page.unreadable() > 0) {
        ready = left < size ? page.cut((int) left) : page;
        left -= Math.min(left, size);
      }
    }
  }
}
