package dev.trivet.rootly.incidents;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;

/** Which sub-status assignments of an incident to list, and in which order. */
public final class IncidentSubStatusQuery extends PagedQuery<IncidentSubStatusQuery> {

  private IncidentSubStatusQuery(QueryParameters parameters) {
    super(parameters, IncidentSubStatusQuery::new);
  }

  /** {@return all sub-status assignments of the incident} */
  public static IncidentSubStatusQuery all() {
    return new IncidentSubStatusQuery(QueryParameters.none());
  }

  /**
   * Limits the list to assignments of this sub-status.
   *
   * @param value the ID of the sub-status
   * @return a changed copy of the query
   */
  public IncidentSubStatusQuery subStatusId(String value) {
    return filter("sub_status_id", value);
  }

  /** {@return filters by the time the incident got the sub-status} */
  public When<IncidentSubStatusQuery> assignedAt() {
    return when("assigned_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public IncidentSubStatusQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public IncidentSubStatusQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
