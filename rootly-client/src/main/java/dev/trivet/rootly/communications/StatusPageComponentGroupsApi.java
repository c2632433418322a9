package dev.trivet.rootly.communications;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.wire.CollectionEndpoints;
import java.util.List;

/**
 * Status page component groups: components that a status page shows together. Deleting a group
 * deletes its components too. Immutable and thread-safe.
 */
public final class StatusPageComponentGroupsApi {

  private static final EndpointGroup GROUP =
      CollectionEndpoints.group("rootly.statusPageComponentGroups");

  static final Endpoint<Listing<StatusPageComponentGroup>> LIST =
      GROUP.page(
          "list",
          "GET v1/status-pages/{status_page_id}/component-groups",
          StatusPageComponentGroup.class);
  static final Endpoint<StatusPageComponentGroup> CREATE =
      GROUP
          .one(
              "create",
              "POST v1/status-pages/{status_page_id}/component-groups",
              StatusPageComponentGroup.class)
          .wrappedIn("status_page_component_groups")
          .requires("name");
  static final Endpoint<StatusPageComponentGroup> GET =
      GROUP.one("get", "GET v1/component-groups/{id}", StatusPageComponentGroup.class);
  static final Endpoint<StatusPageComponentGroup> UPDATE =
      GROUP
          .one("update", "PUT v1/component-groups/{id}", StatusPageComponentGroup.class)
          .wrappedIn("status_page_component_groups");
  static final Endpoint<Void> DELETE = GROUP.none("delete", "DELETE v1/component-groups/{id}");

  private final Transport transport;

  StatusPageComponentGroupsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists status page component groups.
   *
   * @param statusPageId the ID of the status page
   * @param query which ones
   * @return the status page component groups; fetched while they are walked
   */
  public Listing<StatusPageComponentGroup> list(
      String statusPageId, StatusPageComponentGroupQuery query) {
    return transport.call(LIST, CallInput.path(statusPageId).query(query.parameters()));
  }

  /**
   * Creates a status page component group.
   *
   * @param statusPageId the ID of the status page
   * @param input what to create
   * @return the status page component group
   */
  public StatusPageComponentGroup create(String statusPageId, StatusPageComponentGroupInput input) {
    return transport.call(CREATE, CallInput.path(statusPageId).payload(input));
  }

  /**
   * Reads one status page component group.
   *
   * @param id the ID of the status page component group
   * @param include what to include
   * @return the status page component group
   */
  public StatusPageComponentGroup get(String id, Include... include) {
    return transport.call(
        GET,
        CallInput.path(id).query(QueryParameters.none().withList("include", List.of(include))));
  }

  /**
   * Updates a status page component group.
   *
   * @param id the ID of the status page component group
   * @param input what to change
   * @return the status page component group
   */
  public StatusPageComponentGroup update(String id, StatusPageComponentGroupInput input) {
    return transport.call(UPDATE, CallInput.path(id).payload(input));
  }

  /**
   * Deletes a status page component group.
   *
   * @param id the ID of the status page component group
   */
  public void delete(String id) {
    transport.call(DELETE, CallInput.path(id));
  }
}
