package dev.trivet.rollbar.occurrences;

import dev.trivet.core.service.Paging;
import dev.trivet.core.service.ParsedBody;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The next page starts after the last occurrence of this one. Page numbers would shift whenever an
 * error occurs while a list is walked.
 */
final class OccurrencePaging implements Paging {

  @Override
  public @Nullable HttpUrl next(HttpUrl origin, HttpUrl current, ParsedBody content) {
    var items = content.items();
    if (items.isEmpty()) {
      return null;
    }
    var last = (Occurrence) items.get(items.size() - 1);
    return current.newBuilder().setQueryParameter("lastId", Long.toString(last.id())).build();
  }
}
