package dev.trivet.rootly.integrations;

import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;
import java.util.List;

/**
 * Edge connector actions: scripts and HTTP requests that edge connectors can run. Rootly does not
 * document the responses. Immutable and thread-safe.
 */
public final class EdgeConnectorActionsApi {

  private static final EndpointGroup GROUP =
      CollectionEndpoints.group("rootly.edgeConnectorActions");

  static final Endpoint<List<EdgeConnectorAction>> LIST =
      GROUP.list(
          "list", "GET v1/edge_connectors/{edge_connector_id}/actions", EdgeConnectorAction.class);
  static final Endpoint<EdgeConnectorAction> CREATE =
      GROUP.one(
          "create",
          "POST v1/edge_connectors/{edge_connector_id}/actions",
          EdgeConnectorAction.class);
  static final Endpoint<EdgeConnectorAction> GET =
      GROUP.one(
          "get",
          "GET v1/edge_connectors/{edge_connector_id}/actions/{id}",
          EdgeConnectorAction.class);
  static final Endpoint<EdgeConnectorAction> UPDATE =
      GROUP.one(
          "update",
          "PATCH v1/edge_connectors/{edge_connector_id}/actions/{id}",
          EdgeConnectorAction.class);
  static final Endpoint<Void> DELETE =
      GROUP.none("delete", "DELETE v1/edge_connectors/{edge_connector_id}/actions/{id}");

  private final Transport transport;

  EdgeConnectorActionsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists edge connector actions.
   *
   * @param edgeConnectorId the ID of the edge connector
   * @return the edge connector actions
   */
  public List<EdgeConnectorAction> list(String edgeConnectorId) {
    return transport.call(LIST, CallInput.path(edgeConnectorId));
  }

  /**
   * Creates an edge connector action.
   *
   * @param edgeConnectorId the ID of the edge connector
   * @param input what to create
   * @return the edge connector action
   */
  public EdgeConnectorAction create(String edgeConnectorId, EdgeConnectorActionInput input) {
    return transport.call(CREATE, CallInput.path(edgeConnectorId).payload(input));
  }

  /**
   * Reads one edge connector action.
   *
   * @param edgeConnectorId the ID of the edge connector
   * @param id the ID of the edge connector action
   * @return the edge connector action
   */
  public EdgeConnectorAction get(String edgeConnectorId, String id) {
    return transport.call(GET, CallInput.path(edgeConnectorId, id));
  }

  /**
   * Updates an edge connector action.
   *
   * @param edgeConnectorId the ID of the edge connector
   * @param id the ID of the edge connector action
   * @param input what to change
   * @return the edge connector action
   */
  public EdgeConnectorAction update(
      String edgeConnectorId, String id, EdgeConnectorActionInput input) {
    return transport.call(UPDATE, CallInput.path(edgeConnectorId, id).payload(input));
  }

  /**
   * Deletes an edge connector action.
   *
   * @param edgeConnectorId the ID of the edge connector
   * @param id the ID of the edge connector action
   */
  public void delete(String edgeConnectorId, String id) {
    transport.call(DELETE, CallInput.path(edgeConnectorId, id));
  }
}
