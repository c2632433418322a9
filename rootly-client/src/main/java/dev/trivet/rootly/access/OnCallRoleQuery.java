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
   * Limits the list to on-call roles in which a text occurs.
   *
   * @param text the text
   * @return the changed query
   */
  public OnCallRoleQuery search(String text) {
    return filter("search", text);
  }

  /**
   * Limits the list to on-call roles with this slug.
   *
   * @param slug the slug
   * @return the changed query
   */
  public OnCallRoleQuery slug(String slug) {
    return filter("slug", slug);
  }

  /**
   * Limits the list to on-call roles with this name.
   *
   * @param name the name
   * @return the changed query
   */
  public OnCallRoleQuery name(String name) {
    return filter("name", name);
  }

  /** {@return ways to limit the list by the time of creation} */
  public When<OnCallRoleQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public OnCallRoleQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return the changed query
   */
  public OnCallRoleQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
