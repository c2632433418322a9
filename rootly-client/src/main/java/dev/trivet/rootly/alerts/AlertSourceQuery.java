package dev.trivet.rootly.alerts;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import java.util.List;

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
   * Limits the list to alert sources with one of some statuses.
   *
   * @param statuses the statuses
   * @return the changed query
   */
  public AlertSourceQuery statuses(AlertSourceStatus... statuses) {
    return joined("statuses", "filter[statuses]", List.of(statuses));
  }

  /**
   * Limits the list to alert sources with one of some types.
   *
   * @param sourceTypes the types
   * @return the changed query
   */
  public AlertSourceQuery sourceTypes(AlertSourceType... sourceTypes) {
    return joined("sourceTypes", "filter[source_types]", List.of(sourceTypes));
  }

  /**
   * Limits the list to alert sources with this name.
   *
   * @param name the name
   * @return the changed query
   */
  public AlertSourceQuery name(String name) {
    return filter("name", name);
  }

  /**
   * Limits the list to alert sources that are enabled, or to those that are not.
   *
   * @param enabled whether the alert sources are enabled
   * @return the changed query
   */
  public AlertSourceQuery enabled(boolean enabled) {
    return filter("enabled", enabled);
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
