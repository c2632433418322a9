package dev.trivet.rootly.access;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;

/** Which resources of an incident permission set to list, and in which order. */
public final class IncidentPermissionSetResourceQuery
    extends PagedQuery<IncidentPermissionSetResourceQuery> {

  private IncidentPermissionSetResourceQuery(QueryParameters parameters) {
    super(parameters, IncidentPermissionSetResourceQuery::new);
  }

  /** {@return all resources of the incident permission set} */
  public static IncidentPermissionSetResourceQuery all() {
    return new IncidentPermissionSetResourceQuery(QueryParameters.none());
  }

  /**
   * Limits the list to resources of one kind.
   *
   * @param kind the kind of resource
   * @return a changed copy of the query
   */
  public IncidentPermissionSetResourceQuery kind(IncidentPermissionSetResourceKind kind) {
    return filter("kind", kind);
  }

  /** {@return filters by the time of creation} */
  public When<IncidentPermissionSetResourceQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public IncidentPermissionSetResourceQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public IncidentPermissionSetResourceQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
