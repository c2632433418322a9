package dev.trivet.core.service;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** How a list finds its next page. */
@FunctionalInterface
public interface Paging {

  /**
   * Finds the URL of the next page.
   *
   * @param origin the service's base URL, which no next page may leave
   * @param current the URL of the page that was read, without a credential
   * @param content the content of the page
   * @return the URL of the next page, or null after the last page
   * @throws UnsafeLinkException when the service names a URL outside the base URL
   */
  @Nullable HttpUrl next(HttpUrl origin, HttpUrl current, ParsedBody content);

  /** One page contains all elements. */
  static Paging none() {
    return (origin, current, content) -> null;
  }

  /**
   * Refuses a URL that cannot be that of a page, in a cursor that was made up.
   *
   * @throws IllegalArgumentException when the URL cannot be that of a page
   */
  default void check(HttpUrl page) {}

  /**
   * Pages are counted from 1 in a query parameter, and the first page without a readable element is
   * the end. A server that ignores the parameter is noticed by the listing, which ends at a page
   * that brings nothing new.
   */
  static Paging pageNumber(String parameter) {
    return new PageNumberPaging(parameter, false);
  }

  /** The response has a link to the next page, of which only path and query count. */
  static Paging link() {
    return (origin, current, content) -> {
      var link = content.nextLink();
      return link == null ? null : Links.resolve(origin, current, link);
    };
  }

  /** The response has the number of the next page, which is sent as a query parameter. */
  static Paging nextNumber(String parameter) {
    return new PageNumberPaging(parameter, true);
  }

  /** This strategy, and another one where it finds no next page. */
  default Paging or(Paging other) {
    var first = this;
    return new Paging() {
      @Override
      public @Nullable HttpUrl next(HttpUrl origin, HttpUrl current, ParsedBody content) {
        var next = first.next(origin, current, content);
        return next != null ? next : other.next(origin, current, content);
      }

      @Override
      public void check(HttpUrl page) {
        first.check(page);
        other.check(page);
      }
    };
  }
}
