package dev.trivet.rootly.retrospectives;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.When;

/** Which process group steps to list. */
public final class RetrospectiveProcessGroupStepQuery
    extends PagedQuery<RetrospectiveProcessGroupStepQuery> {

  private RetrospectiveProcessGroupStepQuery(QueryParameters parameters) {
    super(parameters, RetrospectiveProcessGroupStepQuery::new);
  }

  /** {@return all process group steps} */
  public static RetrospectiveProcessGroupStepQuery all() {
    return new RetrospectiveProcessGroupStepQuery(QueryParameters.none());
  }

  /**
   * Limits the list to process group steps for this process step.
   *
   * @param value the ID of the process step
   * @return a changed copy of the query
   */
  public RetrospectiveProcessGroupStepQuery retrospectiveStepId(String value) {
    return filter("retrospective_step_id", value);
  }

  /** {@return filters by the time of creation} */
  public When<RetrospectiveProcessGroupStepQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public RetrospectiveProcessGroupStepQuery include(Include... relationships) {
    return included(relationships);
  }
}
