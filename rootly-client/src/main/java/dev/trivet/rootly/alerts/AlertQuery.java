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

  /** {@return filters by status} */
  public Where<AlertStatus, AlertQuery> status() {
    return where("status");
  }

  /** {@return filters by source} */
  public Where<String, AlertQuery> source() {
    return where("source");
  }

  /** {@return filters by services} */
  public Where<String, AlertQuery> services() {
    return where("services");
  }

  /** {@return filters by environments} */
  public Where<String, AlertQuery> environments() {
    return where("environments");
  }

  /** {@return filters by teams} */
  public Where<String, AlertQuery> groups() {
    return where("groups");
  }

  /** {@return filters by labels} */
  public Where<String, AlertQuery> labels() {
    return where("labels");
  }

  /** {@return filters by the time of the start} */
  public When<AlertQuery> startedAt() {
    return when("started_at");
  }

  /** {@return filters by the time of the end} */
  public When<AlertQuery> endedAt() {
    return when("ended_at");
  }

  /** {@return filters by the time of creation} */
  public When<AlertQuery> createdAt() {
    return when("created_at");
  }

  /** {@return filters by the time of the last update} */
  public When<AlertQuery> updatedAt() {
    return when("updated_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public AlertQuery include(Include... relationships) {
    return included(relationships);
  }
}
