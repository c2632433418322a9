package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which role tasks to list. */
public final class IncidentRoleTaskQuery extends PagedQuery<IncidentRoleTaskQuery> {

  private IncidentRoleTaskQuery(QueryParameters parameters) {
    super(parameters, IncidentRoleTaskQuery::new);
  }

  /** {@return all role tasks} */
  public static IncidentRoleTaskQuery all() {
    return new IncidentRoleTaskQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public IncidentRoleTaskQuery include(Include... relationships) {
    return included(relationships);
  }
}
