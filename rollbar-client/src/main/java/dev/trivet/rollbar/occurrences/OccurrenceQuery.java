package dev.trivet.rollbar.occurrences;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;

/** Which occurrences to list. Immutable. */
public final class OccurrenceQuery extends ListQuery<OccurrenceQuery> {

  private OccurrenceQuery(QueryParameters parameters) {
    super(parameters, OccurrenceQuery::new);
  }

  /** {@return all occurrences, the newest first} */
  public static OccurrenceQuery all() {
    return new OccurrenceQuery(QueryParameters.none());
  }

  /**
   * Only those that are older than another one.
   *
   * @param occurrenceId the ID of the other one
   * @return the changed query
   */
  public OccurrenceQuery before(long occurrenceId) {
    return parameter("before", "lastId", occurrenceId);
  }

  /**
   * Fetches pages of another size.
   *
   * @param size how many to fetch with each request, from 1 to 5,000
   * @return the changed query
   */
  public OccurrenceQuery pageSize(int size) {
    return between("pageSize", "limit", size, 1, 5_000);
  }
}
