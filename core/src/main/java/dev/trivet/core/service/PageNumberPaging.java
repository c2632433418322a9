package dev.trivet.core.service;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Pages are counted from 1 in a query parameter. */
final class PageNumberPaging implements Paging {

  private final String parameter;

  PageNumberPaging(String parameter) {
    this.parameter = parameter;
  }

  @Override
  public @Nullable HttpUrl next(HttpUrl origin, HttpUrl current, ParsedBody content) {
    if (content.items().isEmpty()) {
      return null;
    }
    int next = Math.addExact(number(current), 1);
    return current.newBuilder().setQueryParameter(parameter, Integer.toString(next)).build();
  }

  @Override
  public void check(HttpUrl page) {
    try {
      if (number(page) < 1) {
        throw new IllegalArgumentException(parameter + " must be at least 1");
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(parameter + " must be a number", e);
    }
  }

  private int number(HttpUrl page) {
    var number = page.queryParameter(parameter);
    return number == null ? 1 : Integer.parseInt(number);
  }
}
