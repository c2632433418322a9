package dev.trivet.honeybadger.faults;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;
import java.time.Instant;

/** Which occurrences of a fault to list. */
public final class NoticeQuery extends ListQuery<NoticeQuery> {

  private NoticeQuery(QueryParameters parameters) {
    super(parameters, NoticeQuery::new);
  }

  /** {@return all occurrences that are still kept, the latest first} */
  public static NoticeQuery all() {
    return new NoticeQuery(QueryParameters.none());
  }

  /**
   * Only occurrences after a time.
   *
   * @param time the time, to the second
   * @return the changed query
   */
  public NoticeQuery createdAfter(Instant time) {
    return parameter("createdAfter", "created_after", time.getEpochSecond());
  }

  /**
   * Only occurrences before a time.
   *
   * @param time the time, to the second
   * @return the changed query
   */
  public NoticeQuery createdBefore(Instant time) {
    return parameter("createdBefore", "created_before", time.getEpochSecond());
  }

  /**
   * Fetches smaller pages than Honeybadger's usual 25.
   *
   * @param size from 1 to 25
   * @return the changed query
   */
  public NoticeQuery pageSize(int size) {
    if (size < 1 || size > 25) {
      throw refused("pageSize", "from 1 to 25");
    }
    return parameter("pageSize", "limit", size);
  }
}
