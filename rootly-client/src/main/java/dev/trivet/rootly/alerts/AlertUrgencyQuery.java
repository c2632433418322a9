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
   * Limits the list to alert urgencies in which a text occurs.
   *
   * @param text the text
   * @return the changed query
   */
  public AlertUrgencyQuery search(String text) {
    return filter("search", text);
  }

  /** {@return ways to limit the list by name} */
  public Where<String, AlertUrgencyQuery> name() {
    return where("name");
  }

  /** {@return ways to limit the list by the time of creation} */
  public When<AlertUrgencyQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public AlertUrgencyQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return the changed query
   */
  public AlertUrgencyQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
