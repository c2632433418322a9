package dev.trivet.rootly.alerts;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;

/** Which alert sources to list, and in which order. */
public final class AlertSourceQuery extends PagedQuery<AlertSourceQuery> {

  private AlertSourceQuery(QueryParameters parameters) {
    super(parameters, AlertSourceQuery::new);
  }

  /** {@return all alert sources} */
  public static AlertSourceQuery all() {
    return new AlertSourceQuery(QueryParameters.none());
  }

  /**
   * Limits the list to alert sources in which a text occurs.
   *
   * @param text the text
   * @return the changed query
   */
  public AlertSourceQuery search(String text) {
    return filter("search", text);
  }

  /**
   * Limits the list to alert sources with this statuses.
   *
   * @param value the statuses
   * @return the changed query
   */
  public AlertSourceQuery statuses(String value) {
    return filter("statuses", value);
  }

  /**
   * Limits the list to alert sources with this source types.
   *
   * @param value the source types
   * @return the changed query
   */
  public AlertSourceQuery sourceTypes(String value) {
    return filter("source_types", value);
  }

  /**
   * Limits the list to alert sources with this name.
   *
   * @param value the name
   * @return the changed query
   */
  public AlertSourceQuery name(String value) {
    return filter("name", value);
  }

  /**
   * Limits the list to alert sources that are enabled, or to those that are not.
   *
   * @param value whether they are
   * @return the changed query
   */
  public AlertSourceQuery enabled(boolean value) {
    return filter("enabled", value);
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public AlertSourceQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return the changed query
   */
  public AlertSourceQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
