package dev.trivet.rootly.access;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;

/** Which permissions of an incident permission set to list, and in which order. */
public final class IncidentPermissionSetBooleanQuery
    extends PagedQuery<IncidentPermissionSetBooleanQuery> {

  private IncidentPermissionSetBooleanQuery(QueryParameters parameters) {
    super(parameters, IncidentPermissionSetBooleanQuery::new);
  }

  /** {@return all permissions of the incident permission set} */
  public static IncidentPermissionSetBooleanQuery all() {
    return new IncidentPermissionSetBooleanQuery(QueryParameters.none());
  }

  /**
   * Limits the list to permissions of one kind.
   *
   * @param kind the action that the permissions allow or deny
   * @return a changed copy of the query
   */
  public IncidentPermissionSetBooleanQuery kind(IncidentPermissionSetBooleanKind kind) {
    return filter("kind", kind);
  }

  /** {@return filters by the time of creation} */
  public When<IncidentPermissionSetBooleanQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public IncidentPermissionSetBooleanQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public IncidentPermissionSetBooleanQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
