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
   * @param value how many to fetch with each request
   * @return the changed query
   */
  public EdgeConnectorQuery pageSize(Integer value) {
    return parameter("pageSize", "per_page", value);
  }

  /**
   * Limits the list to edge connectors with a status, {@code active} or {@code paused}.
   *
   * @param value what to look for
   * @return the changed query
   */
  public EdgeConnectorQuery status(String value) {
    return parameter("status", "status", value);
  }

  /**
   * Limits the list to edge connectors whose name contains a text.
   *
   * @param value what to look for
   * @return the changed query
   */
  public EdgeConnectorQuery name(String value) {
    return parameter("name", "name", value);
  }
}
