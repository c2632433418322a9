package dev.trivet.rootly.schedules;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which shadows to list. */
public final class OnCallShadowQuery extends PagedQuery<OnCallShadowQuery> {

  private OnCallShadowQuery(QueryParameters parameters) {
    super(parameters, OnCallShadowQuery::new);
  }

  /** {@return all shadows} */
  public static OnCallShadowQuery all() {
    return new OnCallShadowQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public OnCallShadowQuery include(Include... relationships) {
    return included(relationships);
  }
}
