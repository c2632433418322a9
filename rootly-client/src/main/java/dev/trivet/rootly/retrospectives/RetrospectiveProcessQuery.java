package dev.trivet.rootly.retrospectives;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which retrospective processes to list. */
public final class RetrospectiveProcessQuery extends PagedQuery<RetrospectiveProcessQuery> {

  private RetrospectiveProcessQuery(QueryParameters parameters) {
    super(parameters, RetrospectiveProcessQuery::new);
  }

  /** {@return all retrospective processes} */
  public static RetrospectiveProcessQuery all() {
    return new RetrospectiveProcessQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public RetrospectiveProcessQuery include(Include... relationships) {
    return included(relationships);
  }
}
