package dev.trivet.rootly.alerts;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Comparison;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.Where;

/** Which alert routes to list, and in which order. */
public final class AlertRouteQuery extends PagedQuery<AlertRouteQuery> {

  private AlertRouteQuery(QueryParameters parameters) {
    super(parameters, AlertRouteQuery::new);
  }

  /** {@return all alert routes} */
  public static AlertRouteQuery all() {
    return new AlertRouteQuery(QueryParameters.none());
  }

  /**
   * Limits the list to alert routes that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public AlertRouteQuery search(String text) {
    return filter("search", text);
  }

  /** {@return filters by name} */
  public Where<String, AlertRouteQuery> name() {
    return where("name");
  }

  /** {@return filters by slug} */
  public Comparison<String, AlertRouteQuery> slug() {
    return comparison("slug");
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public AlertRouteQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
