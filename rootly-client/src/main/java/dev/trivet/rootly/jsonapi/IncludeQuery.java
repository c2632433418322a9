package dev.trivet.rootly.jsonapi;

import dev.trivet.core.service.QueryParameters;

/** The query of a list that knows pages, and what to include in them. */
public final class IncludeQuery extends PagedQuery<IncludeQuery> {

  private IncludeQuery(QueryParameters parameters) {
    super(parameters, IncludeQuery::new);
  }

  /** {@return the whole list} */
  public static IncludeQuery all() {
    return new IncludeQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public IncludeQuery include(Include... relationships) {
    return included(relationships);
  }
}
