package dev.trivet.rootly.wire;

import dev.trivet.core.service.Paging;
import dev.trivet.core.service.ParsedBody;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Goes on by cursor where a response names one, because deep pages cannot be read by number; in
 * another way where it does not. A walk that has begun to go by cursor keeps to it.
 */
final class CursorPaging implements Paging {

  private static final String AFTER = "page[after]";

  private final String number;
  private final Paging otherwise;

  CursorPaging(String number, Paging otherwise) {
    this.number = number;
    this.otherwise = otherwise;
  }

  @Override
  public @Nullable HttpUrl next(HttpUrl origin, HttpUrl current, ParsedBody content) {
    var cursor = content.nextCursor();
    if (cursor != null) {
      return current
          .newBuilder()
          .removeAllQueryParameters(number)
          .setQueryParameter(AFTER, cursor)
          .build();
    }
    var next = otherwise.next(origin, current, content);
    boolean byCursor = current.queryParameter(AFTER) != null;
    return next != null && byCursor && next.queryParameter(AFTER) == null ? null : next;
  }
}
