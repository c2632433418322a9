package dev.trivet.core.service;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** One way to find the next page, and another where the first finds none. */
record EitherPaging(Paging first, Paging second) implements Paging {

  @Override
  public @Nullable HttpUrl next(HttpUrl origin, HttpUrl current, ParsedBody content) {
    var next = first.next(origin, current, content);
    return next != null ? next : second.next(origin, current, content);
  }

  @Override
  public void check(HttpUrl page) {
    first.check(page);
    second.check(page);
  }
}
