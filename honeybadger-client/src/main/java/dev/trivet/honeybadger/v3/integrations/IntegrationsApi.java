package dev.trivet.honeybadger.v3.integrations;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.values.PageQuery;
import dev.trivet.honeybadger.wire.V3Api;

/**
 * Integrations of a project with other services. Some are inactive until somebody connects them in
 * Honeybadger's web pages. Immutable and thread-safe. Experimental.
 */
public final class IntegrationsApi {

  private static final EndpointGroup INTEGRATIONS = V3Api.group("honeybadger-v3.integrations");

  static final Endpoint<Listing<Integration>> LIST =
      INTEGRATIONS.page("list", "GET projects/{project_id}/integrations", Integration.class);
  static final Endpoint<Integration> CREATE =
      INTEGRATIONS
          .one("create", "POST projects/{project_id}/integrations", Integration.class)
          .requires("type");
  static final Endpoint<Integration> GET =
      INTEGRATIONS.one(
          "get", "GET projects/{project_id}/integrations/{integration_id}", Integration.class);
  static final Endpoint<Integration> UPDATE =
      INTEGRATIONS
          .one(
              "update",
              "PATCH projects/{project_id}/integrations/{integration_id}",
              Integration.class)
          .refuses("type")
          .repeatable();
  static final Endpoint<Void> DELETE =
      INTEGRATIONS.none("delete", "DELETE projects/{project_id}/integrations/{integration_id}");

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public IntegrationsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists integrations.
   *
   * @param projectId the project's ID
   * @param query which ones
   * @return the integrations, fetched while they are walked
   * @throws NotFoundException when the token has access to no such project
   */
  public Listing<Integration> list(String projectId, PageQuery query) {
    return transport.call(LIST, CallInput.path(projectId).query(query.parameters()));
  }

  /**
   * Lists integrations.
   *
   * @param projectId the project's ID
   * @return the integrations, fetched while they are walked
   * @throws NotFoundException when the token has access to no such project
   */
  public Listing<Integration> list(String projectId) {
    return list(projectId, PageQuery.all());
  }

  /**
   * Creates an integration. It is never repeated when it is unclear whether it worked.
   *
   * @param projectId the project's ID
   * @param integration what to create
   * @return the new integration
   * @throws NotFoundException when the token has access to no such project
   * @throws ValidationException when Honeybadger does not accept something
   */
  public Integration create(String projectId, IntegrationInput integration) {
    return transport.call(CREATE, CallInput.path(projectId).payload(integration));
  }

  /**
   * Reads one integration.
   *
   * @param projectId the project's ID
   * @param integrationId the integration's ID
   * @return the integration
   * @throws NotFoundException when the token has access to no such project or integration
   */
  public Integration get(String projectId, String integrationId) {
    return transport.call(GET, CallInput.path(projectId, integrationId));
  }

  /**
   * Changes an integration; what is not set stays as it is.
   *
   * @param projectId the project's ID
   * @param integrationId the integration's ID
   * @param changes what to change; refused unsent when nothing is set
   * @return the changed integration
   * @throws NotFoundException when the token has access to no such project or integration
   * @throws ValidationException when Honeybadger does not accept something
   */
  public Integration update(String projectId, String integrationId, IntegrationInput changes) {
    return transport.call(UPDATE, CallInput.path(projectId, integrationId).payload(changes));
  }

  /**
   * Deletes an integration.
   *
   * @param projectId the project's ID
   * @param integrationId the integration's ID
   * @throws NotFoundException when the token has access to no such project or integration
   */
  public void delete(String projectId, String integrationId) {
    transport.call(DELETE, CallInput.path(projectId, integrationId));
  }
}
