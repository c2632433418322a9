package dev.trivet.core.transport;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.trivet.core.error.Failure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an envelope found in the body of an answer, collected in one pass. One object belongs to one
 * answer and one thread.
 *
 * @param <T> the type of the elements
 */
public final class Content<T> {

  private final List<T> items = new ArrayList<>();
  private int unreadable;
  private @Nullable String nextLink;
  private @Nullable String nextPage;
  private @Nullable Failure failure;

  /**
   * Reads the value that the parser points at: an array element by element, anything else as one
   * element. Null elements are skipped, and so are elements that cannot be read, which are counted.
   */
  public void readItems(JsonParser in, ObjectReader reader) throws IOException {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      readItem(in, reader);
      return;
    }
    while (in.nextToken() != JsonToken.END_ARRAY) {
      readItem(in, reader);
    }
  }

  private void readItem(JsonParser in, ObjectReader reader) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    T item = reader.readValue(in);
    if (item == null) {
      unreadable++;
    } else {
      items.add(item);
    }
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

  List<T> items() {
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
