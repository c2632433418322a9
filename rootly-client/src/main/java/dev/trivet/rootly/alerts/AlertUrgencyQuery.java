package dev.trivet.rootly.alerts;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;

/** Which alert urgencies to list, and in which order. */
public final class AlertUrgencyQuery extends PagedQuery<AlertUrgencyQuery> {

  private AlertUrgencyQuery(QueryParameters parameters) {
    super(parameters, AlertUrgencyQuery::new);
  }

  /** {@return all alert urgencies} */
  public static AlertUrgencyQuery all() {
    return new AlertUrgencyQuery(QueryParameters.none());
  }

  /**
   * Limits the list to alert urgencies that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public AlertUrgencyQuery search(String text) {
    return filter("search", text);
  }

  /** {@return filters by name} */
  public Where<String, AlertUrgencyQuery> name() {
    return where("name");
  }

  /** {@return filters by the time of creation} */
  public When<AlertUrgencyQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public AlertUrgencyQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public AlertUrgencyQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
