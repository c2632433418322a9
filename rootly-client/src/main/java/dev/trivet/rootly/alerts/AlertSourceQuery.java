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
   * Limits the list to alert sources that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public AlertSourceQuery search(String text) {
    return filter("search", text);
  }

  /**
   * Limits the list to alert sources with one of some statuses.
   *
   * @param statuses the statuses
   * @return a changed copy of the query
   */
  public AlertSourceQuery statuses(AlertSourceStatus... statuses) {
    return joined("statuses", "filter[statuses]", statuses);
  }

  /**
   * Limits the list to alert sources with one of some types.
   *
   * @param sourceTypes the types
   * @return a changed copy of the query
   */
  public AlertSourceQuery sourceTypes(AlertSourceType... sourceTypes) {
    return joined("sourceTypes", "filter[source_types]", sourceTypes);
  }

  /**
   * Limits the list to alert sources with this name.
   *
   * @param name the name
   * @return a changed copy of the query
   */
  public AlertSourceQuery name(String name) {
    return filter("name", name);
  }

  /**
   * Limits the list to alert sources that are enabled, or to those that are not.
   *
   * @param enabled whether the alert sources are enabled
   * @return a changed copy of the query
   */
  public AlertSourceQuery enabled(boolean enabled) {
    return filter("enabled", enabled);
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public AlertSourceQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public AlertSourceQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
