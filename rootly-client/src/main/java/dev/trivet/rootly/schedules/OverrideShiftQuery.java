package dev.trivet.rootly.schedules;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which override shifts to list. */
public final class OverrideShiftQuery extends PagedQuery<OverrideShiftQuery> {

  private OverrideShiftQuery(QueryParameters parameters) {
    super(parameters, OverrideShiftQuery::new);
  }

  /** {@return all override shifts} */
  public static OverrideShiftQuery all() {
    return new OverrideShiftQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public OverrideShiftQuery include(Include... relationships) {
    return included(relationships);
  }
}
