package dev.trivet.rootly.communications;

import dev.trivet.core.Ensured;
import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.IncludeQuery;
import dev.trivet.rootly.wire.CollectionEndpoints;
import dev.trivet.rootly.wire.NaturalKey;

/**
 * Status page component groups: components that a status page shows together. Deleting a group
 * deletes its components too.
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
   * Lists all component groups of a status page.
   *
   * @param statusPageId the ID of the status page
   * @return the component groups; fetched page by page as you iterate
   */
  public Listing<StatusPageComponentGroup> list(String statusPageId) {
    return transport.call(LIST, CallInput.path(statusPageId));
  }

  /**
   * Lists the component groups of a status page.
   *
   * @param statusPageId the ID of the status page
   * @param query the page to start at, the page size, and the relationships to include
   * @return the component groups; fetched page by page as you iterate
   * @throws dev.trivet.core.error.NotFoundException when there is no such status page
   */
  public Listing<StatusPageComponentGroup> list(String statusPageId, IncludeQuery query) {
    return transport.call(LIST, CallInput.path(statusPageId).query(query));
  }

  /**
   * Creates a component group. Never retried when its outcome is in doubt.
   *
   * @param statusPageId the ID of the status page
   * @param input the component group to create
   * @return the new component group
   * @throws IllegalArgumentException when the input lacks an attribute that a new component group
   *     needs; nothing is sent then
   * @throws dev.trivet.core.error.NotFoundException when there is no such status page
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses a value
   */
  public StatusPageComponentGroup create(String statusPageId, StatusPageComponentGroupInput input) {
    return transport.call(CREATE, CallInput.path(statusPageId).payload(input));
  }

  /**
   * Reads one component group.
   *
   * @param id the ID of the component group
   * @param include the relationships to include
   * @return the component group
   * @throws dev.trivet.core.error.NotFoundException when there is no such component group
   */
  public StatusPageComponentGroup get(String id, Include... include) {
    return transport.call(GET, CallInput.path(id).query(Include.parameters(include)));
  }

  /**
   * Changes a component group. Attributes that the input does not set stay as they are.
   *
   * @param id the ID of the component group
   * @param input what to change
   * @return the component group after the change
   * @throws IllegalArgumentException when the input sets nothing; nothing is sent then
   * @throws dev.trivet.core.error.NotFoundException when there is no such component group
   */
  public StatusPageComponentGroup update(String id, StatusPageComponentGroupInput input) {
    return transport.call(UPDATE, CallInput.path(id).payload(input));
  }

  /**
   * Deletes a component group and the components in it.
   *
   * @param id the ID of the component group
   * @throws dev.trivet.core.error.NotFoundException when there is no such component group
   */
  public void delete(String id) {
    transport.call(DELETE, CallInput.path(id));
  }

  /**
   * Finds the component group of a status page with the name of the input, or creates it. Names are
   * compared without blanks around them and in the composed form of Unicode; upper and lower case
   * differ. A component group that is found is not changed. Rootly does not document that names are
   * unique, so two callers at the same moment may create two component groups.
   *
   * @param statusPageId the ID of the status page
   * @param input the component group to create if none of the status page has its name
   * @return the component group, and whether this call created it
   */
  public Ensured<StatusPageComponentGroup> ensure(
      String statusPageId, StatusPageComponentGroupInput input) {
    return NaturalKey.ensure(
        transport,
        input.name(),
        name -> list(statusPageId),
        StatusPageComponentGroup::name,
        () -> create(statusPageId, input));
  }
}
