package dev.trivet.rootly.incidents;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** How to list the action items of an incident. */
public final class ActionItemQuery extends PagedQuery<ActionItemQuery> {

  private ActionItemQuery(QueryParameters parameters) {
    super(parameters, ActionItemQuery::new);
  }

  /** {@return all action items of the incident} */
  public static ActionItemQuery all() {
    return new ActionItemQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public ActionItemQuery include(Include... relationships) {
    return included(relationships);
  }
}
