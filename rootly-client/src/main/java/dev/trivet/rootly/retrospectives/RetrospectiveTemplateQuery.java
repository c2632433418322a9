package dev.trivet.rootly.retrospectives;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which retrospective templates to list. */
public final class RetrospectiveTemplateQuery extends PagedQuery<RetrospectiveTemplateQuery> {

  private RetrospectiveTemplateQuery(QueryParameters parameters) {
    super(parameters, RetrospectiveTemplateQuery::new);
  }

  /** {@return all retrospective templates} */
  public static RetrospectiveTemplateQuery all() {
    return new RetrospectiveTemplateQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public RetrospectiveTemplateQuery include(Include... relationships) {
    return included(relationships);
  }
}
