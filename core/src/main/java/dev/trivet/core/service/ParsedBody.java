package dev.trivet.core.service;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.trivet.core.jackson.LenientList;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an envelope found in the body of a response, collected in one pass. One object belongs to
 * one response and one thread.
 */
public final class ParsedBody {

  private final @Nullable StreamedMember streamed;
  private List<?> items = List.of();
  private int unreadable;
  private boolean array;
  private @Nullable String nextLink;
  private @Nullable String nextPage;
  private @Nullable String nextCursor;
  private @Nullable String requestId;
  private @Nullable ServiceError error;

  /** Creates an instance that collects everything. */
  public ParsedBody() {
    this(null);
  }

  /**
   * Creates an instance that passes on the elements of a list inside the single result while they
   * are read.
   */
  public ParsedBody(@Nullable StreamedMember streamed) {
    this.streamed = streamed;
  }

  /** Reads a type that no endpoint is declared with, for {@link #readItems}; thread-safe. */
  public static ObjectReader reader(Class<?> type) {
    return LenientList.reader(type);
  }

  /**
   * Reads the value that the parser points at: an array element by element, anything else as one
   * element. Null elements are skipped, and so are elements that cannot be read, which are counted.
   *
   * @param reader of {@link Endpoint#reader}, with or without attributes
   */
  public void readItems(JsonParser in, ObjectReader reader) throws IOException {
    LenientList<?> found = reader.readValue(in);
    items = found.readable();
    unreadable = found.unreadable();
    array = found.isArray();
  }

  /**
   * Whether the elements of a member of the single result are passed on instead of being collected.
   */
  public boolean isStreamed() {
    return streamed != null;
  }

  /** Passes on the elements of a member if it is the streamed one; otherwise nothing is read. */
  public boolean streams(String name, JsonParser in) throws IOException {
    var list = streamed;
    if (list == null || !list.name().equals(name) || in.currentToken() != JsonToken.START_ARRAY) {
      return false;
    }
    LenientList<?> left = LenientList.handingTo(list.each(), list.reader()).readValue(in);
    unreadable = left.unreadable();
    return true;
  }

  /** Sets the URL of the next page, as the service wrote it; null and blank mean none. */
  public void nextLink(@Nullable String link) {
    nextLink = link == null || link.isBlank() ? null : link;
  }

  /** Sets the number of the next page; null and blank mean none. */
  public void nextPage(@Nullable String page) {
    nextPage = page == null || page.isBlank() ? null : page;
  }

  /**
   * Sets the cursor of the next page where a service sends a number as well; null and blank mean
   * none.
   */
  public void nextCursor(@Nullable String cursor) {
    nextCursor = cursor == null || cursor.isBlank() ? null : cursor;
  }

  /** Sets the ID of the request, where a service sends it in the body. */
  public void requestId(String id) {
    requestId = id;
  }

  /** Marks the response as no success. */
  public void error(ServiceError found) {
    error = found;
  }

  /** The elements that the last call of {@link #readItems} could read. */
  public List<?> items() {
    return items;
  }

  /** The number of elements that could not be read. */
  public int unreadable() {
    return unreadable;
  }

  /** Whether {@link #readItems} found an array. */
  public boolean isArray() {
    return array;
  }

  /** Whether there is no element, readable or not. */
  public boolean isEmpty() {
    return items.isEmpty() && unreadable == 0;
  }

  /** The URL of the next page, or null. */
  public @Nullable String nextLink() {
    return nextLink;
  }

  /** The number of the next page, or null. */
  public @Nullable String nextPage() {
    return nextPage;
  }

  /** The cursor of the next page beside its number, or null. */
  public @Nullable String nextCursor() {
    return nextCursor;
  }

  /** The ID of the request in the body, or null. */
  public @Nullable String requestId() {
    return requestId;
  }

  /** The error, if the response is not a success, or null. */
  public @Nullable ServiceError error() {
    return error;
  }
}
