package dev.trivet.honeybadger.v3.values;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.v3.wire.V3Api;

/** How to fetch a list that is walked back in time. */
public final class SeriesQuery extends ListQuery<SeriesQuery> {

  private SeriesQuery(QueryParameters parameters) {
    super(parameters, SeriesQuery::new);
  }

  /** {@return all elements} */
  public static SeriesQuery all() {
    return new SeriesQuery(QueryParameters.none());
  }

  /**
   * Fetches pages of another size.
   *
   * @param value how many to fetch with each request, from 1 to 100
   * @return the changed query
   */
  public SeriesQuery pageSize(int value) {
    return between("pageSize", "limit", value, 1, V3Api.LARGEST_PAGE);
  }
}
