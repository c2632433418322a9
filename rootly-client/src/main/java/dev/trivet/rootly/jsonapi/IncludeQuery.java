package dev.trivet.rootly.jsonapi;

import dev.trivet.core.service.QueryParameters;

/** The query of a list that can be paged, and whose response can include related resources. */
public final class IncludeQuery extends PagedQuery<IncludeQuery> {

  private IncludeQuery(QueryParameters parameters) {
    super(parameters, IncludeQuery::new);
  }

  /** {@return a query for the whole list} */
  public static IncludeQuery all() {
    return new IncludeQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public IncludeQuery include(Include... relationships) {
    return included(relationships);
  }
}
