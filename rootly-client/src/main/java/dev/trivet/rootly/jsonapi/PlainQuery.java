package dev.trivet.rootly.jsonapi;

import dev.trivet.core.service.QueryParameters;

/** The query of a list that has no documented parameters. */
public final class PlainQuery extends CollectionQuery<PlainQuery> {

  private PlainQuery(QueryParameters parameters) {
    super(parameters, PlainQuery::new);
  }

  /** {@return a query for the whole list} */
  public static PlainQuery all() {
    return new PlainQuery(QueryParameters.none());
  }
}
