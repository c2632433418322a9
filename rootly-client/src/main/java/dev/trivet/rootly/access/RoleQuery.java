package dev.trivet.rootly.access;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;

/** Which roles to list, and in which order. */
public final class RoleQuery extends PagedQuery<RoleQuery> {

  private RoleQuery(QueryParameters parameters) {
    super(parameters, RoleQuery::new);
  }

  /** {@return all roles} */
  public static RoleQuery all() {
    return new RoleQuery(QueryParameters.none());
  }

  /**
   * Limits the list to roles that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public RoleQuery search(String text) {
    return filter("search", text);
  }

  /**
   * Limits the list to roles with this slug.
   *
   * @param slug the slug
   * @return a changed copy of the query
   */
  public RoleQuery slug(String slug) {
    return filter("slug", slug);
  }

  /**
   * Limits the list to roles with this name.
   *
   * @param name the name
   * @return a changed copy of the query
   */
  public RoleQuery name(String name) {
    return filter("name", name);
  }

  /** {@return filters by the time of creation} */
  public When<RoleQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public RoleQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public RoleQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
