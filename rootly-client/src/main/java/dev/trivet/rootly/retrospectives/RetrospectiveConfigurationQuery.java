package dev.trivet.rootly.retrospectives;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which retrospective configurations to list. */
public final class RetrospectiveConfigurationQuery
    extends PagedQuery<RetrospectiveConfigurationQuery> {

  private RetrospectiveConfigurationQuery(QueryParameters parameters) {
    super(parameters, RetrospectiveConfigurationQuery::new);
  }

  /** {@return all retrospective configurations} */
  public static RetrospectiveConfigurationQuery all() {
    return new RetrospectiveConfigurationQuery(QueryParameters.none());
  }

  /**
   * Limits the list to retrospective configurations of this kind.
   *
   * @param value the kind
   * @return a changed copy of the query
   */
  public RetrospectiveConfigurationQuery kind(RetrospectiveConfigurationKind value) {
    return filter("kind", value);
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public RetrospectiveConfigurationQuery include(Include... relationships) {
    return included(relationships);
  }
}
