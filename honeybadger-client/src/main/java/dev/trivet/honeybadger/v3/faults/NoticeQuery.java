package dev.trivet.honeybadger.v3.faults;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.honeybadger.v3.wire.V3Api;

/** Which notices to list. */
public final class NoticeQuery extends ListQuery<NoticeQuery> {

  private NoticeQuery(QueryParameters parameters) {
    super(parameters, NoticeQuery::new);
  }

  /** {@return all notices} */
  public static NoticeQuery all() {
    return new NoticeQuery(QueryParameters.none());
  }

  /**
   * Fetches pages of another size.
   *
   * @param value how many to fetch with each request, from 1 to 100
   * @return the changed query
   */
  public NoticeQuery pageSize(int value) {
    return between("pageSize", "limit", value, 1, V3Api.LARGEST_PAGE);
  }

  /**
   * Leaves backtraces as they were reported, without source maps.
   *
   * @param value whether to leave them
   * @return the changed query
   */
  public NoticeQuery unmapped(boolean value) {
    return parameter("unmapped", "unmapped", value);
  }
}
