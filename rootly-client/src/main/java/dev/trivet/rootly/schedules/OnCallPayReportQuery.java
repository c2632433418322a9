package dev.trivet.rootly.schedules;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.When;

/** Which pay reports to list. */
public final class OnCallPayReportQuery extends PagedQuery<OnCallPayReportQuery> {

  private OnCallPayReportQuery(QueryParameters parameters) {
    super(parameters, OnCallPayReportQuery::new);
  }

  /** {@return all pay reports} */
  public static OnCallPayReportQuery all() {
    return new OnCallPayReportQuery(QueryParameters.none());
  }

  /**
   * Limits the list to pay reports with this status.
   *
   * @param status the status
   * @return a changed copy of the query
   */
  public OnCallPayReportQuery status(OnCallPayReportStatus status) {
    return filter("status", status);
  }

  /** {@return filters by the time of creation} */
  public When<OnCallPayReportQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public OnCallPayReportQuery include(Include... relationships) {
    return included(relationships);
  }
}
