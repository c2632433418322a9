package dev.trivet.rootly.communications;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Communication stages: the points in an incident at which people are told something. Immutable and
 * thread-safe.
 */
public final class CommunicationStagesApi {

  private static final EndpointGroup GROUP =
      CollectionEndpoints.group("rootly.communicationStages");

  static final Endpoint<Listing<CommunicationStage>> LIST =
      GROUP.page("list", "GET v1/communications/stages", CommunicationStage.class);
  static final Endpoint<CommunicationStage> CREATE =
      GROUP
          .one("create", "POST v1/communications/stages", CommunicationStage.class)
          .wrappedIn("communications_stages")
          .requires("name");
  static final Endpoint<CommunicationStage> GET =
      GROUP.one("get", "GET v1/communications/stages/{id}", CommunicationStage.class);
  static final Endpoint<CommunicationStage> UPDATE =
      GROUP
          .one("update", "PATCH v1/communications/stages/{id}", CommunicationStage.class)
          .wrappedIn("communications_stages");
  static final Endpoint<Void> DELETE = GROUP.none("delete", "DELETE v1/communications/stages/{id}");

  private final Transport transport;

  CommunicationStagesApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists communication stages.
   *
   * @param query which ones
   * @return the communication stages; fetched while they are walked
   */
  public Listing<CommunicationStage> list(CommunicationStageQuery query) {
    return transport.call(LIST, CallInput.none().query(query.parameters()));
  }

  /**
   * Creates a communication stage.
   *
   * @param input what to create
   * @return the communication stage
   */
  public CommunicationStage create(CommunicationStageInput input) {
    return transport.call(CREATE, CallInput.none().payload(input));
  }

  /**
   * Reads one communication stage.
   *
   * @param id the ID of the communication stage
   * @return the communication stage
   */
  public CommunicationStage get(String id) {
    return transport.call(GET, CallInput.path(id));
  }

  /**
   * Updates a communication stage.
   *
   * @param id the ID of the communication stage
   * @param input what to change
   * @return the communication stage
   */
  public CommunicationStage update(String id, CommunicationStageInput input) {
    return transport.call(UPDATE, CallInput.path(id).payload(input));
  }

  /**
   * Deletes a communication stage.
   *
   * @param id the ID of the communication stage
   */
  public void delete(String id) {
    transport.call(DELETE, CallInput.path(id));
  }
}
