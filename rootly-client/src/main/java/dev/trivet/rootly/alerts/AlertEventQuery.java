package dev.trivet.rootly.alerts;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which alert events to list. */
public final class AlertEventQuery extends PagedQuery<AlertEventQuery> {

  private AlertEventQuery(QueryParameters parameters) {
    super(parameters, AlertEventQuery::new);
  }

  /** {@return all alert events} */
  public static AlertEventQuery all() {
    return new AlertEventQuery(QueryParameters.none());
  }

  /**
   * Limits the list to alert events of one kind.
   *
   * @param kind the kind of alert event
   * @return a changed copy of the query
   */
  public AlertEventQuery kind(AlertEventKind kind) {
    return filter("kind", kind);
  }

  /**
   * Limits the list to alert events of one action.
   *
   * @param action the action
   * @return a changed copy of the query
   */
  public AlertEventQuery action(AlertEventAction action) {
    return filter("action", action);
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public AlertEventQuery include(Include... relationships) {
    return included(relationships);
  }
}
