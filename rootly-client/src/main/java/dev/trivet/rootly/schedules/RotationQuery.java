package dev.trivet.rootly.schedules;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;

/** In which order to list the rotations of a schedule. */
public final class RotationQuery extends PagedQuery<RotationQuery> {

  private RotationQuery(QueryParameters parameters) {
    super(parameters, RotationQuery::new);
  }

  /** {@return all rotations} */
  public static RotationQuery all() {
    return new RotationQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public RotationQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public RotationQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
