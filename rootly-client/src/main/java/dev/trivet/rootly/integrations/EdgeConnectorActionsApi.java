package dev.trivet.rootly.integrations;

import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;
import java.util.List;

/**
 * Edge connector actions: scripts and HTTP requests that edge connectors can run. Rootly does not
 * document the responses.
 */
public final class EdgeConnectorActionsApi {

  private static final EndpointGroup GROUP =
      CollectionEndpoints.group("rootly.edgeConnectorActions");

  static final Endpoint<List<EdgeConnectorAction>> LIST =
      GROUP.list(
          "list", "GET v1/edge_connectors/{edge_connector_id}/actions", EdgeConnectorAction.class);
  static final Endpoint<EdgeConnectorAction> CREATE =
      GROUP
          .one(
              "create",
              "POST v1/edge_connectors/{edge_connector_id}/actions",
              EdgeConnectorAction.class)
          .requires("action");
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
   * Lists the actions of an edge connector.
   *
   * @param edgeConnectorId the ID of the edge connector
   * @return the actions, all at once
   * @throws dev.trivet.core.error.NotFoundException when there is no such edge connector
   */
  public List<EdgeConnectorAction> list(String edgeConnectorId) {
    return transport.call(LIST, CallInput.path(edgeConnectorId));
  }

  /**
   * Creates an action of an edge connector. Never retried when its outcome is in doubt.
   *
   * @param edgeConnectorId the ID of the edge connector
   * @param input what to create; it needs a name and a type
   * @return the new action
   * @throws IllegalArgumentException when the input lacks one of them; nothing is sent then
   * @throws dev.trivet.core.error.NotFoundException when there is no such edge connector
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses a value
   */
  public EdgeConnectorAction create(String edgeConnectorId, EdgeConnectorActionInput input) {
    input.action().ifPresent(EdgeConnectorActionsApi::checkNew);
    return transport.call(CREATE, CallInput.path(edgeConnectorId).payload(input));
  }

  private static void checkNew(EdgeConnectorActionDetails details) {
    boolean named = details.name().filter(name -> !name.isBlank()).isPresent();
    if (!named || details.actionType().isEmpty()) {
      throw new IllegalArgumentException(
          "rootly.edgeConnectorActions.create needs EdgeConnectorActionDetails.builder()."
              + (named ? "actionType(..)" : "name(..)"));
    }
  }

  /**
   * Reads one action.
   *
   * @param edgeConnectorId the ID of the edge connector
   * @param id the ID of the action
   * @return the action
   * @throws dev.trivet.core.error.NotFoundException when there is no such action
   */
  public EdgeConnectorAction get(String edgeConnectorId, String id) {
    return transport.call(GET, CallInput.path(edgeConnectorId, id));
  }

  /**
   * Changes an action. Attributes that the input does not set stay as they are.
   *
   * @param edgeConnectorId the ID of the edge connector
   * @param id the ID of the action
   * @param input what to change
   * @return the action after the change
   * @throws IllegalArgumentException when the input sets nothing; nothing is sent then
   * @throws dev.trivet.core.error.NotFoundException when there is no such action
   */
  public EdgeConnectorAction update(
      String edgeConnectorId, String id, EdgeConnectorActionInput input) {
    return transport.call(UPDATE, CallInput.path(edgeConnectorId, id).payload(input));
  }

  /**
   * Deletes an action.
   *
   * @param edgeConnectorId the ID of the edge connector
   * @param id the ID of the action
   * @throws dev.trivet.core.error.NotFoundException when there is no such action
   */
  public void delete(String edgeConnectorId, String id) {
    transport.call(DELETE, CallInput.path(edgeConnectorId, id));
  }
}
