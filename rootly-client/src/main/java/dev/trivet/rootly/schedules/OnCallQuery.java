package dev.trivet.rootly.schedules;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.CollectionQuery;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.users.NotificationType;
import java.time.Instant;

/** Which on-call entries to list. */
public final class OnCallQuery extends CollectionQuery<OnCallQuery> {

  private OnCallQuery(QueryParameters parameters) {
    super(parameters, OnCallQuery::new);
  }

  /** {@return all on-call entries} */
  public static OnCallQuery all() {
    return new OnCallQuery(QueryParameters.none());
  }

  /**
   * Limits the list to some escalation policies.
   *
   * @param ids the policies' IDs
   * @return a changed copy of the query
   */
  public OnCallQuery escalationPolicyIds(String... ids) {
    return joined("escalationPolicyIds", "filter[escalation_policy_ids]", ids);
  }

  /**
   * Limits the list to some schedules.
   *
   * @param ids the schedules' IDs
   * @return a changed copy of the query
   */
  public OnCallQuery scheduleIds(String... ids) {
    return joined("scheduleIds", "filter[schedule_ids]", ids);
  }

  /**
   * Limits the list to some users.
   *
   * @param ids the users' IDs
   * @return a changed copy of the query
   */
  public OnCallQuery userIds(Long... ids) {
    return joined("userIds", "filter[user_ids]", ids);
  }

  /**
   * Limits the list to some services.
   *
   * @param ids the services' IDs
   * @return a changed copy of the query
   */
  public OnCallQuery serviceIds(String... ids) {
    return joined("serviceIds", "filter[service_ids]", ids);
  }

  /**
   * Limits the list to some teams.
   *
   * @param ids the teams' IDs
   * @return a changed copy of the query
   */
  public OnCallQuery groupIds(String... ids) {
    return joined("groupIds", "filter[group_ids]", ids);
  }

  /**
   * Limits the list to escalation paths with audible notifications, or to those with quiet ones.
   *
   * @param types the types of notification
   * @return a changed copy of the query
   */
  public OnCallQuery notificationTypes(NotificationType... types) {
    return joined("notificationTypes", "filter[notification_types]", types);
  }

  /**
   * Limits the list to on-call shifts that end after a time.
   *
   * @param time the time
   * @return a changed copy of the query
   */
  public OnCallQuery since(Instant time) {
    return parameter("since", "since", time);
  }

  /**
   * Limits the list to on-call shifts that begin before a time.
   *
   * @param time the time
   * @return a changed copy of the query
   */
  public OnCallQuery until(Instant time) {
    return parameter("until", "until", time);
  }

  /**
   * Limits the list to the first user on call of each escalation level.
   *
   * @param earliest whether to list only the first users
   * @return a changed copy of the query
   */
  public OnCallQuery earliest(boolean earliest) {
    return parameter("earliest", "earliest", earliest);
  }

  /**
   * Sets the time zone of the times in the response.
   *
   * @param timeZone the name of the time zone, such as {@code Europe/Berlin}
   * @return a changed copy of the query
   */
  public OnCallQuery timeZone(String timeZone) {
    return parameter("timeZone", "time_zone", timeZone);
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public OnCallQuery include(Include... relationships) {
    return included(relationships);
  }
}
