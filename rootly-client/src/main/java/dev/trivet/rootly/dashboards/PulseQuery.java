package dev.trivet.rootly.dashboards;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;

/** Which pulses to list. */
public final class PulseQuery extends PagedQuery<PulseQuery> {

  private PulseQuery(QueryParameters parameters) {
    super(parameters, PulseQuery::new);
  }

  /** {@return all pulses} */
  public static PulseQuery all() {
    return new PulseQuery(QueryParameters.none());
  }

  /** {@return filters by source} */
  public Where<String, PulseQuery> source() {
    return where("source");
  }

  /** {@return filters by services} */
  public Where<String, PulseQuery> services() {
    return where("services");
  }

  /** {@return filters by environments} */
  public Where<String, PulseQuery> environments() {
    return where("environments");
  }

  /** {@return filters by labels} */
  public Where<String, PulseQuery> labels() {
    return where("labels");
  }

  /** {@return filters by references} */
  public Where<String, PulseQuery> refs() {
    return where("refs");
  }

  /** {@return filters by the time of the start} */
  public When<PulseQuery> startedAt() {
    return when("started_at");
  }

  /** {@return filters by the time of the end} */
  public When<PulseQuery> endedAt() {
    return when("ended_at");
  }

  /** {@return filters by the time of creation} */
  public When<PulseQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public PulseQuery include(Include... relationships) {
    return included(relationships);
  }
}
