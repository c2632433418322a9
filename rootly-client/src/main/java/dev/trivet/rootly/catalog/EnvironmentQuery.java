package dev.trivet.rootly.catalog;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;

/** Which environments to list, and in which order. */
public final class EnvironmentQuery extends PagedQuery<EnvironmentQuery> {

  private EnvironmentQuery(QueryParameters parameters) {
    super(parameters, EnvironmentQuery::new);
  }

  /** {@return all environments} */
  public static EnvironmentQuery all() {
    return new EnvironmentQuery(QueryParameters.none());
  }

  /**
   * Limits the list to environments that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public EnvironmentQuery search(String text) {
    return filter("search", text);
  }

  /** {@return filters by slug} */
  public Where<String, EnvironmentQuery> slug() {
    return where("slug");
  }

  /** {@return filters by name} */
  public Where<String, EnvironmentQuery> name() {
    return where("name");
  }

  /** {@return filters by color} */
  public Where<String, EnvironmentQuery> color() {
    return where("color");
  }

  /** {@return filters by the time of creation} */
  public When<EnvironmentQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public EnvironmentQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public EnvironmentQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
