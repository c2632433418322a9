package dev.trivet.rootly.communications;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;

/** Which status pages to list, and in which order. */
public final class StatusPageQuery extends PagedQuery<StatusPageQuery> {

  private StatusPageQuery(QueryParameters parameters) {
    super(parameters, StatusPageQuery::new);
  }

  /** {@return all status pages} */
  public static StatusPageQuery all() {
    return new StatusPageQuery(QueryParameters.none());
  }

  /**
   * Limits the list to status pages that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public StatusPageQuery search(String text) {
    return filter("search", text);
  }

  /** {@return filters by name} */
  public Where<String, StatusPageQuery> name() {
    return where("name");
  }

  /** {@return filters by slug} */
  public Where<String, StatusPageQuery> slug() {
    return where("slug");
  }

  /** {@return filters by the time of creation} */
  public When<StatusPageQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public StatusPageQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public StatusPageQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
