package dev.trivet.rootly.integrations;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Paging;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Edge connectors: programs in your infrastructure that poll Rootly for events and run actions.
 * Rootly does not document the responses. Immutable and thread-safe.
 */
public final class EdgeConnectorsApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.edgeConnectors");

  static final Endpoint<Listing<EdgeConnector>> LIST =
      GROUP
          .page("list", "GET v1/edge_connectors", EdgeConnector.class)
          .paged(Paging.pageNumber("page"));
  static final Endpoint<EdgeConnector> CREATE =
      GROUP
          .one("create", "POST v1/edge_connectors", EdgeConnector.class)
          .wrappedIn("edge_connectors")
          .requires("name");
  static final Endpoint<EdgeConnector> GET =
      GROUP.one("get", "GET v1/edge_connectors/{id}", EdgeConnector.class);
  static final Endpoint<EdgeConnector> UPDATE =
      GROUP
          .one("update", "PATCH v1/edge_connectors/{id}", EdgeConnector.class)
          .wrappedIn("edge_connectors");
  static final Endpoint<Void> DELETE = GROUP.none("delete", "DELETE v1/edge_connectors/{id}");

  private final Transport transport;

  EdgeConnectorsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists edge connectors.
   *
   * @param query which ones
   * @return the edge connectors; fetched while they are walked
   */
  public Listing<EdgeConnector> list(EdgeConnectorQuery query) {
    return transport.call(LIST, CallInput.none().query(query.parameters()));
  }

  /**
   * Creates an edge connector.
   *
   * @param input what to create
   * @return the edge connector
   */
  public EdgeConnector create(EdgeConnectorInput input) {
    return transport.call(CREATE, CallInput.none().payload(input));
  }

  /**
   * Reads one edge connector.
   *
   * @param id the ID of the edge connector
   * @return the edge connector
   */
  public EdgeConnector get(String id) {
    return transport.call(GET, CallInput.path(id));
  }

  /**
   * Updates an edge connector.
   *
   * @param id the ID of the edge connector
   * @param input what to change
   * @return the edge connector
   */
  public EdgeConnector update(String id, EdgeConnectorInput input) {
    return transport.call(UPDATE, CallInput.path(id).payload(input));
  }

  /**
   * Deletes an edge connector.
   *
   * @param id the ID of the edge connector
   */
  public void delete(String id) {
    transport.call(DELETE, CallInput.path(id));
  }
}
