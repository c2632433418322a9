package dev.trivet.rootly.schedules;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.CollectionQuery;
import dev.trivet.rootly.jsonapi.Include;
import java.time.Instant;
import java.util.List;

/** Which oncalls to list. */
public final class OnCallQuery extends CollectionQuery<OnCallQuery> {

  private OnCallQuery(QueryParameters parameters) {
    super(parameters, OnCallQuery::new);
  }

  /** {@return all oncalls} */
  public static OnCallQuery all() {
    return new OnCallQuery(QueryParameters.none());
  }

  /**
   * Limits the list to oncalls with one of these escalation policy ids.
   *
   * @param values the escalation policy ids
   * @return the changed query
   */
  public OnCallQuery escalationPolicyIds(String... values) {
    return joined("escalationPolicyIds", "filter[escalation_policy_ids]", List.of(values));
  }

  /**
   * Limits the list to oncalls with one of these schedule ids.
   *
   * @param values the schedule ids
   * @return the changed query
   */
  public OnCallQuery scheduleIds(String... values) {
    return joined("scheduleIds", "filter[schedule_ids]", List.of(values));
  }

  /**
   * Limits the list to oncalls with one of these user ids.
   *
   * @param values the user ids
   * @return the changed query
   */
  public OnCallQuery userIds(String... values) {
    return joined("userIds", "filter[user_ids]", List.of(values));
  }

  /**
   * Limits the list to oncalls with one of these service ids.
   *
   * @param values the service ids
   * @return the changed query
   */
  public OnCallQuery serviceIds(String... values) {
    return joined("serviceIds", "filter[service_ids]", List.of(values));
  }

  /**
   * Limits the list to oncalls with one of these group ids.
   *
   * @param values the group ids
   * @return the changed query
   */
  public OnCallQuery groupIds(String... values) {
    return joined("groupIds", "filter[group_ids]", List.of(values));
  }

  /**
   * Limits the list to oncalls with this notification types.
   *
   * @param value the notification types
   * @return the changed query
   */
  public OnCallQuery notificationTypes(String value) {
    return filter("notification_types", value);
  }

  /**
   * Limits the list to shifts that end after a time.
   *
   * @param value what to look for
   * @return the changed query
   */
  public OnCallQuery since(Instant value) {
    return parameter("since", "since", value);
  }

  /**
   * Limits the list to shifts that begin before a time.
   *
   * @param value what to look for
   * @return the changed query
   */
  public OnCallQuery until(Instant value) {
    return parameter("until", "until", value);
  }

  /**
   * Limits the list to the first person on call of each escalation level.
   *
   * @param value what to look for
   * @return the changed query
   */
  public OnCallQuery earliest(Boolean value) {
    return parameter("earliest", "earliest", value);
  }

  /**
   * Gives times in a time zone, such as {@code Europe/Berlin}.
   *
   * @param value what to look for
   * @return the changed query
   */
  public OnCallQuery timeZone(String value) {
    return parameter("timeZone", "time_zone", value);
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public OnCallQuery include(Include... relationships) {
    return included(relationships);
  }
}
