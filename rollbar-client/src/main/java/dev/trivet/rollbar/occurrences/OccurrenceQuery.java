package dev.trivet.rollbar.occurrences;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;

/** Which occurrences to list. Immutable. */
public final class OccurrenceQuery extends ListQuery<OccurrenceQuery> {

  private OccurrenceQuery(QueryParameters parameters) {
    super(parameters, OccurrenceQuery::new);
  }

  /** {@return all occurrences, newest first} */
  public static OccurrenceQuery all() {
    return new OccurrenceQuery(QueryParameters.none());
  }

  /**
   * Lists only occurrences that are older than a given one.
   *
   * @param occurrenceId the ID of the occurrence before which the list starts; it is not part of
   *     the list
   * @return a changed copy of the query
   */
  public OccurrenceQuery before(long occurrenceId) {
    return parameter("before", "lastId", occurrenceId);
  }

  /**
   * Sets how many occurrences each request fetches.
   *
   * @param size the number of occurrences per request, from 1 to 5,000; 20 unless set
   * @return a changed copy of the query
   */
  public OccurrenceQuery pageSize(int size) {
    return between("pageSize", "limit", size, 1, 5_000);
  }
}
