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
   * Limits the list to alert events with this kind.
   *
   * @param value the kind
   * @return the changed query
   */
  public AlertEventFeedQuery kind(AlertEventKind value) {
    return filter("kind", value);
  }

  /**
   * Limits the list to alert events with this action.
   *
   * @param value the action
   * @return the changed query
   */
  public AlertEventFeedQuery action(AlertEventAction value) {
    return filter("action", value);
  }

  /**
   * Limits the list to alert events with this alert ID.
   *
   * @param value the alert ID
   * @return the changed query
   */
  public AlertEventFeedQuery alertId(String value) {
    return filter("alert_id", value);
  }

  /** {@return ways to limit the list by the time of creation} */
  public When<AlertEventFeedQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Fetches pages of another size.
   *
   * @param value how many to fetch with each request
   * @return the changed query
   */
  public AlertEventFeedQuery pageSize(Integer value) {
    return parameter("pageSize", "page[size]", value);
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public AlertEventFeedQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return the changed query
   */
  public AlertEventFeedQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
