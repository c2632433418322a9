package dev.trivet.rootly.alerts;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.CollectionQuery;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;

/** Which alert events to list, and in which order. */
public final class AlertEventFeedQuery extends CollectionQuery<AlertEventFeedQuery> {

  private AlertEventFeedQuery(QueryParameters parameters) {
    super(parameters, AlertEventFeedQuery::new);
  }

  /** {@return all alert events} */
  public static AlertEventFeedQuery all() {
    return new AlertEventFeedQuery(QueryParameters.none());
  }

  /**
   * Limits the list to alert events of one kind.
   *
   * @param kind the kind of alert event
   * @return a changed copy of the query
   */
  public AlertEventFeedQuery kind(AlertEventKind kind) {
    return filter("kind", kind);
  }

  /**
   * Limits the list to alert events of one action.
   *
   * @param action the action
   * @return a changed copy of the query
   */
  public AlertEventFeedQuery action(AlertEventAction action) {
    return filter("action", action);
  }

  /**
   * Limits the list to events of one alert.
   *
   * @param alertId the ID of the alert
   * @return a changed copy of the query
   */
  public AlertEventFeedQuery alertId(String alertId) {
    return filter("alert_id", alertId);
  }

  /** {@return filters by the time of creation} */
  public When<AlertEventFeedQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Fetches pages of another size.
   *
   * @param size how many alert events to fetch with each request, at most 50
   * @return a changed copy of the query
   */
  public AlertEventFeedQuery pageSize(int size) {
    if (size < 1 || size > 50) {
      throw refused("pageSize", "a page has 1 to 50 elements");
    }
    return parameter("pageSize", "page[size]", size);
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public AlertEventFeedQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public AlertEventFeedQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
