package dev.trivet.rootly.alerts;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;

/** Which alerts to list. */
public final class AlertQuery extends PagedQuery<AlertQuery> {

  private AlertQuery(QueryParameters parameters) {
    super(parameters, AlertQuery::new);
  }

  /** {@return all alerts} */
  public static AlertQuery all() {
    return new AlertQuery(QueryParameters.none());
  }

  /** {@return ways to limit the list by status} */
  public Where<AlertStatus, AlertQuery> status() {
    return where("status");
  }

  /** {@return ways to limit the list by source} */
  public Where<String, AlertQuery> source() {
    return where("source");
  }

  /** {@return ways to limit the list by services} */
  public Where<String, AlertQuery> services() {
    return where("services");
  }

  /** {@return ways to limit the list by environments} */
  public Where<String, AlertQuery> environments() {
    return where("environments");
  }

  /** {@return ways to limit the list by teams} */
  public Where<String, AlertQuery> groups() {
    return where("groups");
  }

  /** {@return ways to limit the list by labels} */
  public Where<String, AlertQuery> labels() {
    return where("labels");
  }

  /** {@return ways to limit the list by the time of the start} */
  public When<AlertQuery> startedAt() {
    return when("started_at");
  }

  /** {@return ways to limit the list by the time of the end} */
  public When<AlertQuery> endedAt() {
    return when("ended_at");
  }

  /** {@return ways to limit the list by the time of creation} */
  public When<AlertQuery> createdAt() {
    return when("created_at");
  }

  /** {@return ways to limit the list by the time of the last update} */
  public When<AlertQuery> updatedAt() {
    return when("updated_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public AlertQuery include(Include... relationships) {
    return included(relationships);
  }
}
