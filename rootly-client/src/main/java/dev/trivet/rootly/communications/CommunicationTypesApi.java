package dev.trivet.rootly.communications;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Communication types: the sorts of messages about incidents, which tie templates to the groups
 * that get them. Immutable and thread-safe.
 */
public final class CommunicationTypesApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.communicationTypes");

  static final Endpoint<Listing<CommunicationType>> LIST =
      GROUP.page("list", "GET v1/communications/types", CommunicationType.class);
  static final Endpoint<CommunicationType> CREATE =
      GROUP
          .one("create", "POST v1/communications/types", CommunicationType.class)
          .wrappedIn("communications_types")
          .requires("name", "color");
  static final Endpoint<CommunicationType> GET =
      GROUP.one("get", "GET v1/communications/types/{id}", CommunicationType.class);
  static final Endpoint<CommunicationType> UPDATE =
      GROUP
          .one("update", "PATCH v1/communications/types/{id}", CommunicationType.class)
          .wrappedIn("communications_types");
  static final Endpoint<Void> DELETE = GROUP.none("delete", "DELETE v1/communications/types/{id}");

  private final Transport transport;

  CommunicationTypesApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists communication types.
   *
   * @param query which ones
   * @return the communication types; fetched while they are walked
   */
  public Listing<CommunicationType> list(CommunicationTypeQuery query) {
    return transport.call(LIST, CallInput.none().query(query.parameters()));
  }

  /**
   * Creates a communication type.
   *
   * @param input what to create
   * @return the communication type
   */
  public CommunicationType create(CommunicationTypeInput input) {
    return transport.call(CREATE, CallInput.none().payload(input));
  }

  /**
   * Reads one communication type.
   *
   * @param id the ID of the communication type
   * @return the communication type
   */
  public CommunicationType get(String id) {
    return transport.call(GET, CallInput.path(id));
  }

  /**
   * Updates a communication type.
   *
   * @param id the ID of the communication type
   * @param input what to change
   * @return the communication type
   */
  public CommunicationType update(String id, CommunicationTypeInput input) {
    return transport.call(UPDATE, CallInput.path(id).payload(input));
  }

  /**
   * Deletes a communication type.
   *
   * @param id the ID of the communication type
   */
  public void delete(String id) {
    transport.call(DELETE, CallInput.path(id));
  }
}
