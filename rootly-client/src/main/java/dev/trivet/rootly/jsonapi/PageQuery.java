package dev.trivet.rootly.jsonapi;

import dev.trivet.core.service.QueryParameters;

/** The query of a list that can only be paged. */
public final class PageQuery extends PagedQuery<PageQuery> {

  private PageQuery(QueryParameters parameters) {
    super(parameters, PageQuery::new);
  }

  /** {@return a query for the whole list} */
  public static PageQuery all() {
    return new PageQuery(QueryParameters.none());
  }
}
