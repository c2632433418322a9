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
 * Status page components: the things whose status a status page shows. Rootly offers them as early
 * access. Immutable and thread-safe.
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
   * Lists status page components.
   *
   * @param statusPageId the ID of the status page
   * @param query which ones
   * @return the status page components; fetched while they are walked
   */
  public Listing<StatusPageComponent> list(String statusPageId, StatusPageComponentQuery query) {
    return transport.call(LIST, CallInput.path(statusPageId).query(query.parameters()));
  }

  /**
   * Creates a status page component.
   *
   * @param statusPageId the ID of the status page
   * @param input what to create
   * @return the status page component
   */
  public StatusPageComponent create(String statusPageId, StatusPageComponentInput input) {
    return transport.call(CREATE, CallInput.path(statusPageId).payload(input));
  }

  /**
   * Reads one status page component.
   *
   * @param id the ID of the status page component
   * @param include what to include
   * @return the status page component
   */
  public StatusPageComponent get(String id, Include... include) {
    return transport.call(
        GET,
        CallInput.path(id).query(QueryParameters.none().withList("include", List.of(include))));
  }

  /**
   * Updates a status page component.
   *
   * @param id the ID of the status page component
   * @param input what to change
   * @return the status page component
   */
  public StatusPageComponent update(String id, StatusPageComponentInput input) {
    return transport.call(UPDATE, CallInput.path(id).payload(input));
  }

  /**
   * Deletes a status page component.
   *
   * @param id the ID of the status page component
   */
  public void delete(String id) {
    transport.call(DELETE, CallInput.path(id));
  }
}
