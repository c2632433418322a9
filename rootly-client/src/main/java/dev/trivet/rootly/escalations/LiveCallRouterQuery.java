package dev.trivet.rootly.escalations;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;

/** Which live call routers to list, and in which order. */
public final class LiveCallRouterQuery extends PagedQuery<LiveCallRouterQuery> {

  private LiveCallRouterQuery(QueryParameters parameters) {
    super(parameters, LiveCallRouterQuery::new);
  }

  /** {@return all live call routers} */
  public static LiveCallRouterQuery all() {
    return new LiveCallRouterQuery(QueryParameters.none());
  }

  /**
   * Limits the list to live call routers that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public LiveCallRouterQuery search(String text) {
    return filter("search", text);
  }

  /**
   * Limits the list to live call routers with this name.
   *
   * @param name the name
   * @return a changed copy of the query
   */
  public LiveCallRouterQuery name(String name) {
    return filter("name", name);
  }

  /**
   * Limits the list to live call routers with this slug.
   *
   * @param slug the slug
   * @return a changed copy of the query
   */
  public LiveCallRouterQuery slug(String slug) {
    return filter("slug", slug);
  }

  /** {@return filters by the time of creation} */
  public When<LiveCallRouterQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public LiveCallRouterQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public LiveCallRouterQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
