package dev.trivet.rootly.jsonapi;

import dev.trivet.core.service.QueryParameters;
import java.util.function.Function;

/**
 * The query of a list call whose response comes in pages.
 *
 * @param <Q> the query itself
 */
public abstract class PagedQuery<Q extends PagedQuery<Q>> extends CollectionQuery<Q> {

  /**
   * For the query of one list.
   *
   * @param parameters what it says already
   * @param copy makes a query that says something else
   * @hidden
   */
  @SuppressWarnings("exports")
  protected PagedQuery(QueryParameters parameters, Function<QueryParameters, Q> copy) {
    super(parameters, copy);
  }

  /**
   * Starts at a later page.
   *
   * @param number the number of the first page to fetch, from 1
   * @return a changed copy of the query
   */
  public final Q pageNumber(int number) {
    if (number < 1) {
      throw refused("pageNumber", "pages are counted from 1");
    }
    return parameter("pageNumber", "page[number]", number);
  }

  /**
   * Fetches more or fewer resources with each request.
   *
   * @param size how many resources a page has; Rootly's default is 50
   * @return a changed copy of the query
   */
  public final Q pageSize(int size) {
    if (size < 1) {
      throw refused("pageSize", "a page has at least 1 element");
    }
    return parameter("pageSize", "page[size]", size);
  }
}
