package dev.trivet.rootly.alerts;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;

/** Which alert fields to list, and in which order. */
public final class AlertFieldQuery extends PagedQuery<AlertFieldQuery> {

  private AlertFieldQuery(QueryParameters parameters) {
    super(parameters, AlertFieldQuery::new);
  }

  /** {@return all alert fields} */
  public static AlertFieldQuery all() {
    return new AlertFieldQuery(QueryParameters.none());
  }

  /**
   * Limits the list to alert fields that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public AlertFieldQuery search(String text) {
    return filter("search", text);
  }

  /** {@return filters by name} */
  public Where<String, AlertFieldQuery> name() {
    return where("name");
  }

  /** {@return filters by kind} */
  public Where<String, AlertFieldQuery> kind() {
    return where("kind");
  }

  /** {@return filters by the time of creation} */
  public When<AlertFieldQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public AlertFieldQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public AlertFieldQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
