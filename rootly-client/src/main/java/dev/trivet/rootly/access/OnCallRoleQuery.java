package dev.trivet.rootly.access;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;

/** Which on-call roles to list, and in which order. */
public final class OnCallRoleQuery extends PagedQuery<OnCallRoleQuery> {

  private OnCallRoleQuery(QueryParameters parameters) {
    super(parameters, OnCallRoleQuery::new);
  }

  /** {@return all on-call roles} */
  public static OnCallRoleQuery all() {
    return new OnCallRoleQuery(QueryParameters.none());
  }

  /**
   * Limits the list to on-call roles that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public OnCallRoleQuery search(String text) {
    return filter("search", text);
  }

  /**
   * Limits the list to on-call roles with this slug.
   *
   * @param slug the slug
   * @return a changed copy of the query
   */
  public OnCallRoleQuery slug(String slug) {
    return filter("slug", slug);
  }

  /**
   * Limits the list to on-call roles with this name.
   *
   * @param name the name
   * @return a changed copy of the query
   */
  public OnCallRoleQuery name(String name) {
    return filter("name", name);
  }

  /** {@return filters by the time of creation} */
  public When<OnCallRoleQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public OnCallRoleQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public OnCallRoleQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
