package dev.trivet.rootly.schedules;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which users of a rotation to list. */
public final class RotationUserQuery extends PagedQuery<RotationUserQuery> {

  private RotationUserQuery(QueryParameters parameters) {
    super(parameters, RotationUserQuery::new);
  }

  /** {@return all users of the rotation} */
  public static RotationUserQuery all() {
    return new RotationUserQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public RotationUserQuery include(Include... relationships) {
    return included(relationships);
  }
}
