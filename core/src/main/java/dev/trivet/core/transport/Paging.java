package dev.trivet.core.transport;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** How a list finds its next page. */
@FunctionalInterface
public interface Paging {

  /**
   * The address of the next page.
   *
   * @param origin the service's base address, which no next page may leave
   * @param current the address of the page that was read, without a credential
   * @param content what the page held
   * @return the next address, or null after the last page
   * @throws UnsafeLinkException when the service names an address outside the base
   */
  @Nullable HttpUrl next(HttpUrl origin, HttpUrl current, Content<?> content);

  /** One page holds everything. */
  static Paging none() {
    return (origin, current, content) -> null;
  }

  /**
   * Pages are counted from 1 in a query parameter, and the first empty page is the end. A server
   * that ignores the parameter is noticed by the listing, which ends at a page that comes again.
   */
  static Paging pageNumber(String parameter) {
    return (origin, current, content) -> {
      if (content.items().isEmpty() && content.unreadable() == 0) {
        return null;
      }
      var number = current.queryParameter(parameter);
      int next = number == null ? 2 : Integer.parseInt(number) + 1;
      return current.newBuilder().setQueryParameter(parameter, Integer.toString(next)).build();
    };
  }

  /** The answer links to the next page; only path and query of the link count. */
  static Paging link() {
    return (origin, current, content) -> {
      var link = content.nextLink();
      return link == null ? null : Links.resolve(origin, current, link);
    };
  }

  /** The answer names the number or cursor of the next page, which goes into a query parameter. */
  static Paging cursor(String parameter) {
    return (origin, current, content) -> {
      var page = content.nextPage();
      return page == null ? null : current.newBuilder().setQueryParameter(parameter, page).build();
    };
  }

  /** This strategy, and another one where it finds no next page. */
  default Paging or(Paging other) {
    return (origin, current, content) -> {
      var next = next(origin, current, content);
      return next != null ? next : other.next(origin, current, content);
    };
  }
}
