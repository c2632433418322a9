package dev.trivet.core.transport;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.trivet.core.error.Failure;
import dev.trivet.core.internal.Items;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an envelope found in the body of an answer, collected in one pass. One object belongs to one
 * answer and one thread.
 *
 * @param <T> the type of the elements
 */
public final class Content<T> {

  private List<T> items = List.of();
  private int unreadable;
  private @Nullable String nextLink;
  private @Nullable String nextPage;
  private @Nullable Failure failure;

  /** A reader for {@link #readItems}; shared and thread-safe. */
  public static ObjectReader reader(Class<?> type) {
    return Items.reader(type);
  }

  /**
   * Reads the value that the parser points at: an array element by element, anything else as one
   * element. Null elements are skipped, and so are elements that cannot be read, which are counted.
   *
   * @param reader of {@link #reader}, with or without attributes
   */
  public void readItems(JsonParser in, ObjectReader reader) throws IOException {
    Items<T> found = reader.readValue(in);
    items = found.readable();
    unreadable = found.unreadable();
  }

  /** The address of the next page, as the service wrote it; null and blank mean none. */
  public void nextLink(@Nullable String link) {
    nextLink = link == null || link.isBlank() ? null : link;
  }

  /** The number or cursor of the next page; null and blank mean none. */
  public void nextPage(@Nullable String page) {
    nextPage = page == null || page.isBlank() ? null : page;
  }

  /** The answer turns out to be no success. */
  public void failure(Failure found) {
    failure = found;
  }

  /** What the last call of {@link #readItems} could read. */
  public List<T> items() {
    return items;
  }

  int unreadable() {
    return unreadable;
  }

  @Nullable String nextLink() {
    return nextLink;
  }

  @Nullable String nextPage() {
    return nextPage;
  }

  @Nullable Failure failure() {
    return failure;
  }
}
