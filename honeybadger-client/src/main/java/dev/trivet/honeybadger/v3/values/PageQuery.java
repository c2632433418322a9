package dev.trivet.honeybadger.v3.values;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.v3.wire.V3Api;

/** How to fetch a list that has pages with numbers. */
public final class PageQuery extends ListQuery<PageQuery> {

  private PageQuery(QueryParameters parameters) {
    super(parameters, PageQuery::new);
  }

  /** {@return all elements} */
  public static PageQuery all() {
    return new PageQuery(QueryParameters.none());
  }

  /**
   * Fetches pages of another size.
   *
   * @param value how many to fetch with each request, from 1 to 100
   * @return the changed query
   */
  public PageQuery pageSize(int value) {
    return between("pageSize", "per_page", value, 1, V3Api.LARGEST_PAGE);
  }
}
