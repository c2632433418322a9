package dev.trivet.rootly.communications;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.IncludeQuery;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Status page components: the entries of a status page that have a status, such as services. Rootly
 * offers them as early access.
 */
public final class StatusPageComponentsApi {

  private static final EndpointGroup GROUP =
      CollectionEndpoints.group("rootly.statusPageComponents");

  static final Endpoint<Listing<StatusPageComponent>> LIST =
      GROUP.page(
          "list", "GET v1/status-pages/{status_page_id}/components", StatusPageComponent.class);
  static final Endpoint<StatusPageComponent> CREATE =
      GROUP
          .one(
              "create",
              "POST v1/status-pages/{status_page_id}/components",
              StatusPageComponent.class)
          .wrappedIn("status_page_components");
  static final Endpoint<StatusPageComponent> GET =
      GROUP.one("get", "GET v1/components/{id}", StatusPageComponent.class);
  static final Endpoint<StatusPageComponent> UPDATE =
      GROUP
          .one("update", "PUT v1/components/{id}", StatusPageComponent.class)
          .wrappedIn("status_page_components")
          .refuses("source_type", "source_id");
  static final Endpoint<Void> DELETE = GROUP.none("delete", "DELETE v1/components/{id}");

  private final Transport transport;

  StatusPageComponentsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists all components of a status page.
   *
   * @param statusPageId the ID of the status page
   * @return the components; fetched page by page as you iterate
   */
  public Listing<StatusPageComponent> list(String statusPageId) {
    return transport.call(LIST, CallInput.path(statusPageId));
  }

  /**
   * Lists the components of a status page.
   *
   * @param statusPageId the ID of the status page
   * @param query the page to start at, the page size, and the relationships to include
   * @return the components; fetched page by page as you iterate
   * @throws dev.trivet.core.error.NotFoundException when there is no such status page
   */
  public Listing<StatusPageComponent> list(String statusPageId, IncludeQuery query) {
    return transport.call(LIST, CallInput.path(statusPageId).query(query));
  }

  /**
   * Creates a component. Never retried when its outcome is in doubt.
   *
   * @param statusPageId the ID of the status page
   * @param input the component to create
   * @return the new component
   * @throws IllegalArgumentException when the input lacks an attribute that a new component needs;
   *     nothing is sent then
   * @throws dev.trivet.core.error.NotFoundException when there is no such status page
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses a value
   */
  public StatusPageComponent create(String statusPageId, StatusPageComponentInput input) {
    boolean named = input.name().isValue() && !input.name().value().isBlank();
    if (!named && !(input.sourceType().isValue() && input.sourceId().isValue())) {
      throw new IllegalArgumentException(
          "rootly.statusPageComponents.create needs StatusPageComponentInput.builder().name(..), or"
              + " sourceType(..) and sourceId(..)");
    }
    return transport.call(CREATE, CallInput.path(statusPageId).payload(input));
  }

  /**
   * Reads one component.
   *
   * @param id the ID of the component
   * @param include the relationships to include
   * @return the component
   * @throws dev.trivet.core.error.NotFoundException when there is no such component
   */
  public StatusPageComponent get(String id, Include... include) {
    return transport.call(GET, CallInput.path(id).query(Include.parameters(include)));
  }

  /**
   * Changes a component. Attributes that the input does not set stay as they are.
   *
   * @param id the ID of the component
   * @param input what to change
   * @return the component after the change
   * @throws IllegalArgumentException when the input sets nothing, or an attribute that can only be
   *     set on creation; nothing is sent then
   * @throws dev.trivet.core.error.NotFoundException when there is no such component
   */
  public StatusPageComponent update(String id, StatusPageComponentInput input) {
    return transport.call(UPDATE, CallInput.path(id).payload(input));
  }

  /**
   * Deletes a component.
   *
   * @param id the ID of the component
   * @throws dev.trivet.core.error.NotFoundException when there is no such component
   */
  public void delete(String id) {
    transport.call(DELETE, CallInput.path(id));
  }
}
