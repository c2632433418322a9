package dev.trivet.rootly.integrations;

import dev.trivet.core.Ensured;
import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Paging;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;
import dev.trivet.rootly.wire.NaturalKey;

/**
 * Edge connectors: programs in your infrastructure that poll Rootly for events and run actions.
 * Rootly does not document the responses.
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

  /** {@return all edge connectors; fetched page by page as you iterate} */
  public Listing<EdgeConnector> list() {
    return transport.call(LIST);
  }

  /**
   * Lists edge connectors.
   *
   * @param query which edge connectors to list
   * @return the edge connectors; fetched page by page as you iterate
   */
  public Listing<EdgeConnector> list(EdgeConnectorQuery query) {
    return transport.call(LIST, query);
  }

  /**
   * Creates an edge connector. Never retried when its outcome is in doubt.
   *
   * @param input what to create; it needs {@code name}
   * @return the new edge connector
   * @throws IllegalArgumentException when the input has no name; nothing is sent then
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses a value
   */
  public EdgeConnector create(EdgeConnectorInput input) {
    return transport.send(CREATE, input);
  }

  /**
   * Reads one edge connector.
   *
   * @param id the ID of the edge connector
   * @return the edge connector
   * @throws dev.trivet.core.error.NotFoundException when there is none that the API key may see
   */
  public EdgeConnector get(String id) {
    return transport.call(GET, CallInput.path(id));
  }

  /**
   * Changes an edge connector. Attributes that the input does not set stay as they are.
   *
   * @param id the ID of the edge connector
   * @param input what to change
   * @return the edge connector after the change
   * @throws IllegalArgumentException when the input sets nothing; nothing is sent then
   * @throws dev.trivet.core.error.NotFoundException when there is no such edge connector
   */
  public EdgeConnector update(String id, EdgeConnectorInput input) {
    return transport.call(UPDATE, CallInput.path(id).payload(input));
  }

  /**
   * Deletes an edge connector.
   *
   * @param id the ID of the edge connector
   * @throws dev.trivet.core.error.NotFoundException when there is no such edge connector
   */
  public void delete(String id) {
    transport.call(DELETE, CallInput.path(id));
  }

  /**
   * Finds the edge connector with the name of the input, or creates it. Names are compared without
   * blanks around them and in the composed form of Unicode; upper and lower case differ. An edge
   * connector that is found is not changed. Rootly does not document that names are unique, so two
   * callers at the same moment may create two edge connectors.
   *
   * @param input what to create if no edge connector has its name
   * @return the edge connector, and whether this call created it
   */
  public Ensured<EdgeConnector> ensure(EdgeConnectorInput input) {
    return NaturalKey.ensure(
        transport,
        input.name(),
        this::list,
        name -> list(EdgeConnectorQuery.all().name(name)),
        EdgeConnector::name,
        () -> create(input));
  }
}
