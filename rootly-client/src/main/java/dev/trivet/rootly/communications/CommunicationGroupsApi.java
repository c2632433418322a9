package dev.trivet.rootly.communications;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Communication groups: who gets messages about which incidents. Rootly enables communications per
 * organization. Immutable and thread-safe.
 */
public final class CommunicationGroupsApi {

  private static final EndpointGroup GROUP =
      CollectionEndpoints.group("rootly.communicationGroups");

  static final Endpoint<Listing<CommunicationGroup>> LIST =
      GROUP.page("list", "GET v1/communications/groups", CommunicationGroup.class);
  static final Endpoint<CommunicationGroup> CREATE =
      GROUP
          .one("create", "POST v1/communications/groups", CommunicationGroup.class)
          .wrappedIn("communications_groups")
          .requires("name", "communication_type_id");
  static final Endpoint<CommunicationGroup> GET =
      GROUP.one("get", "GET v1/communications/groups/{id}", CommunicationGroup.class);
  static final Endpoint<CommunicationGroup> UPDATE =
      GROUP
          .one("update", "PATCH v1/communications/groups/{id}", CommunicationGroup.class)
          .wrappedIn("communications_groups");
  static final Endpoint<Void> DELETE = GROUP.none("delete", "DELETE v1/communications/groups/{id}");

  private final Transport transport;

  CommunicationGroupsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists communication groups.
   *
   * @param query which ones
   * @return the communication groups; fetched while they are walked
   */
  public Listing<CommunicationGroup> list(CommunicationGroupQuery query) {
    return transport.call(LIST, CallInput.none().query(query.parameters()));
  }

  /**
   * Creates a communication group.
   *
   * @param input what to create
   * @return the communication group
   */
  public CommunicationGroup create(CommunicationGroupInput input) {
    return transport.call(CREATE, CallInput.none().payload(input));
  }

  /**
   * Reads one communication group.
   *
   * @param id the ID of the communication group
   * @return the communication group
   */
  public CommunicationGroup get(String id) {
    return transport.call(GET, CallInput.path(id));
  }

  /**
   * Updates a communication group.
   *
   * @param id the ID of the communication group
   * @param input what to change
   * @return the communication group
   */
  public CommunicationGroup update(String id, CommunicationGroupInput input) {
    return transport.call(UPDATE, CallInput.path(id).payload(input));
  }

  /**
   * Deletes a communication group.
   *
   * @param id the ID of the communication group
   */
  public void delete(String id) {
    transport.call(DELETE, CallInput.path(id));
  }
}
