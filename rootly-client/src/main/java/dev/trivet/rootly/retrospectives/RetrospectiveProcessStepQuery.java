package dev.trivet.rootly.retrospectives;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;

/** Which process steps to list, and in which order. */
public final class RetrospectiveProcessStepQuery extends PagedQuery<RetrospectiveProcessStepQuery> {

  private RetrospectiveProcessStepQuery(QueryParameters parameters) {
    super(parameters, RetrospectiveProcessStepQuery::new);
  }

  /** {@return all process steps} */
  public static RetrospectiveProcessStepQuery all() {
    return new RetrospectiveProcessStepQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public RetrospectiveProcessStepQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public RetrospectiveProcessStepQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
