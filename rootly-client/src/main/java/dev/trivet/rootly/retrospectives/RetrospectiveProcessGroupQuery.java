package dev.trivet.rootly.retrospectives;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;

/** Which process groups to list, and in which order. */
public final class RetrospectiveProcessGroupQuery
    extends PagedQuery<RetrospectiveProcessGroupQuery> {

  private RetrospectiveProcessGroupQuery(QueryParameters parameters) {
    super(parameters, RetrospectiveProcessGroupQuery::new);
  }

  /** {@return all process groups} */
  public static RetrospectiveProcessGroupQuery all() {
    return new RetrospectiveProcessGroupQuery(QueryParameters.none());
  }

  /**
   * Limits the list to process groups of this sub-status.
   *
   * @param value the ID of the sub-status
   * @return a changed copy of the query
   */
  public RetrospectiveProcessGroupQuery subStatusId(String value) {
    return filter("sub_status_id", value);
  }

  /** {@return filters by the time of creation} */
  public When<RetrospectiveProcessGroupQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public RetrospectiveProcessGroupQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public RetrospectiveProcessGroupQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
