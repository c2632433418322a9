package dev.trivet.honeybadger.v3.faults;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.v3.wire.V3Api;

/** Which notices to list. */
public final class NoticeQuery extends ListQuery<NoticeQuery> {

  private NoticeQuery(QueryParameters parameters) {
    super(parameters, NoticeQuery::new);
  }

  /** {@return all notices of the fault} */
  public static NoticeQuery all() {
    return new NoticeQuery(QueryParameters.none());
  }

  /**
   * Sets the page size.
   *
   * @param value how many notices to fetch with each request, from 1 to 100
   * @return a changed copy of the query
   */
  public NoticeQuery pageSize(int value) {
    return between("pageSize", "limit", value, 1, V3Api.LARGEST_PAGE);
  }

  /**
   * Asks for backtraces as they were reported, without source maps applied.
   *
   * @param value whether to leave out source maps
   * @return a changed copy of the query
   */
  public NoticeQuery unmapped(boolean value) {
    return parameter("unmapped", "unmapped", value);
  }
}
