package dev.trivet.rootly.access;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;

/** Which incident permission sets to list, and in which order. */
public final class IncidentPermissionSetQuery extends PagedQuery<IncidentPermissionSetQuery> {

  private IncidentPermissionSetQuery(QueryParameters parameters) {
    super(parameters, IncidentPermissionSetQuery::new);
  }

  /** {@return all incident permission sets} */
  public static IncidentPermissionSetQuery all() {
    return new IncidentPermissionSetQuery(QueryParameters.none());
  }

  /**
   * Limits the list to incident permission sets that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public IncidentPermissionSetQuery search(String text) {
    return filter("search", text);
  }

  /**
   * Limits the list to incident permission sets with this slug.
   *
   * @param slug the slug
   * @return a changed copy of the query
   */
  public IncidentPermissionSetQuery slug(String slug) {
    return filter("slug", slug);
  }

  /**
   * Limits the list to incident permission sets with this name.
   *
   * @param name the name
   * @return a changed copy of the query
   */
  public IncidentPermissionSetQuery name(String name) {
    return filter("name", name);
  }

  /** {@return filters by the time of creation} */
  public When<IncidentPermissionSetQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public IncidentPermissionSetQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public IncidentPermissionSetQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
