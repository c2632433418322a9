package dev.trivet.rootly.integrations;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.CollectionQuery;

/** Which edge connectors to list. */
public final class EdgeConnectorQuery extends CollectionQuery<EdgeConnectorQuery> {

  private EdgeConnectorQuery(QueryParameters parameters) {
    super(parameters, EdgeConnectorQuery::new);
  }

  /** {@return all edge connectors} */
  public static EdgeConnectorQuery all() {
    return new EdgeConnectorQuery(QueryParameters.none());
  }

  /**
   * Fetches pages of another size.
   *
   * @param value how many edge connectors to fetch with each request
   * @return a changed copy of the query
   */
  public EdgeConnectorQuery pageSize(int value) {
    return parameter("pageSize", "per_page", value);
  }

  /**
   * Limits the list to active or to paused edge connectors.
   *
   * @param value the status
   * @return a changed copy of the query
   */
  public EdgeConnectorQuery status(EdgeConnectorStatus value) {
    return parameter("status", "status", value);
  }

  /**
   * Limits the list to edge connectors whose name contains a text.
   *
   * @param value the text to search for
   * @return a changed copy of the query
   */
  public EdgeConnectorQuery name(String value) {
    return parameter("name", "name", value);
  }
}
