package dev.trivet.core.service;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Pages have numbers from 1 on, which go into a query parameter. */
final class PageNumberPaging implements Paging {

  private final String parameter;

  private final boolean told;

  /**
   * For one way to number.
   *
   * @param parameter the query parameter
   * @param told whether the response names the next number; otherwise it is counted
   */
  PageNumberPaging(String parameter, boolean told) {
    this.parameter = parameter;
    this.told = told;
  }

  @Override
  public @Nullable HttpUrl next(HttpUrl origin, HttpUrl current, ParsedBody content) {
    if (told) {
      return content.nextPage() == null ? null : page(current, content.nextPage());
    }
    if (content.items().isEmpty()) {
      return null;
    }
    var number = number(current);
    if (number == null) {
      throw UnsafeLinkException.because("the link to this page has no number to go on from");
    }
    return page(current, Integer.toString(number + 1));
  }

  private HttpUrl page(HttpUrl current, @Nullable String number) {
    return current.newBuilder().setQueryParameter(parameter, number).build();
  }

  @Override
  public void check(HttpUrl page) {
    if (number(page) == null) {
      throw new IllegalArgumentException(parameter + " must be a number, and at least 1");
    }
  }

  /** The number of a page that can have another one after it, or null. */
  private @Nullable Integer number(HttpUrl page) {
    if (!page.queryParameterNames().contains(parameter)) {
      return 1;
    }
    var text = String.valueOf(page.queryParameter(parameter));
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    int number = digits && text.length() < 10 ? Integer.parseInt(text) : 0;
    return number > 0 ? number : null;
  }
}
