package dev.trivet.rootly.schedules;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which active days of a rotation to list. */
public final class RotationActiveDayQuery extends PagedQuery<RotationActiveDayQuery> {

  private RotationActiveDayQuery(QueryParameters parameters) {
    super(parameters, RotationActiveDayQuery::new);
  }

  /** {@return all active days} */
  public static RotationActiveDayQuery all() {
    return new RotationActiveDayQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public RotationActiveDayQuery include(Include... relationships) {
    return included(relationships);
  }
}
