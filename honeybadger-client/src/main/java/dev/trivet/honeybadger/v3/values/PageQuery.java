package dev.trivet.honeybadger.v3.values;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.v3.wire.V3Api;

/** How many resources to fetch with each request of a list that has numbered pages. */
public final class PageQuery extends ListQuery<PageQuery> {

  private PageQuery(QueryParameters parameters) {
    super(parameters, PageQuery::new);
  }

  /** {@return a query that lists everything, 25 resources with each request} */
  public static PageQuery all() {
    return new PageQuery(QueryParameters.none());
  }

  /**
   * Sets the page size.
   *
   * @param value how many resources to fetch with each request, from 1 to 100; 25 unless set
   * @return a changed copy of the query
   */
  public PageQuery pageSize(int value) {
    return between("pageSize", "per_page", value, 1, V3Api.LARGEST_PAGE);
  }
}
