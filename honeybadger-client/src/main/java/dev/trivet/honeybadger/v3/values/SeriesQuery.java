package dev.trivet.honeybadger.v3.values;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.v3.wire.V3Api;

/** How many resources to fetch with each request of a list that goes back in time. */
public final class SeriesQuery extends ListQuery<SeriesQuery> {

  private SeriesQuery(QueryParameters parameters) {
    super(parameters, SeriesQuery::new);
  }

  /** {@return a query that lists everything} */
  public static SeriesQuery all() {
    return new SeriesQuery(QueryParameters.none());
  }

  /**
   * Sets the page size.
   *
   * @param value how many resources to fetch with each request, from 1 to 100
   * @return a changed copy of the query
   */
  public SeriesQuery pageSize(int value) {
    return between("pageSize", "limit", value, 1, V3Api.LARGEST_PAGE);
  }
}
