package dev.trivet.honeybadger.v3.projects;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.values.PageQuery;
import dev.trivet.honeybadger.wire.V3Api;
import java.util.List;
import java.util.Map;

/** Environments of a project. Immutable and thread-safe. Experimental. */
public final class EnvironmentsApi {

  private static final EndpointGroup ENVIRONMENTS = V3Api.group("honeybadger-v3.environments");

  static final Endpoint<Listing<Environment>> LIST =
      ENVIRONMENTS.page("list", "GET projects/{project_id}/environments", Environment.class);
  static final Endpoint<Environment> CREATE =
      ENVIRONMENTS
          .one("create", "POST projects/{project_id}/environments", Environment.class)
          .requires("name");
  static final Endpoint<Environment> GET =
      ENVIRONMENTS.one(
          "get", "GET projects/{project_id}/environments/{environment_id}", Environment.class);
  static final Endpoint<Environment> UPDATE =
      ENVIRONMENTS
          .one(
              "update",
              "PATCH projects/{project_id}/environments/{environment_id}",
              Environment.class)
          .repeatable();
  static final Endpoint<Void> DELETE =
      ENVIRONMENTS.none("delete", "DELETE projects/{project_id}/environments/{environment_id}");
  static final Endpoint<EnvironmentCount> BULK_UPDATE =
      ENVIRONMENTS
          .one(
              "bulkUpdate",
              "PATCH projects/{project_id}/environments/bulk_update",
              EnvironmentCount.class)
          .requires("environment_ids", "notifications")
          .repeatable();
  static final Endpoint<EnvironmentCount> BULK_DELETE =
      ENVIRONMENTS
          .one(
              "bulkDelete",
              "POST projects/{project_id}/environments/bulk_delete",
              EnvironmentCount.class)
          .requires("environment_ids");

  private final Transport transport;

  EnvironmentsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists environments.
   *
   * @param projectId the project's ID
   * @param query which ones
   * @return the environments, fetched while they are walked
   * @throws NotFoundException when the token has access to no such project
   */
  public Listing<Environment> list(String projectId, PageQuery query) {
    return transport.call(LIST, CallInput.path(projectId).query(query.parameters()));
  }

  /**
   * Lists environments.
   *
   * @param projectId the project's ID
   * @return the environments, fetched while they are walked
   * @throws NotFoundException when the token has access to no such project
   */
  public Listing<Environment> list(String projectId) {
    return list(projectId, PageQuery.all());
  }

  /**
   * Creates an environment. It is never repeated when it is unclear whether it worked.
   *
   * @param projectId the project's ID
   * @param environment what to create
   * @return the new environment
   * @throws NotFoundException when the token has access to no such project
   * @throws ValidationException when Honeybadger does not accept something
   */
  public Environment create(String projectId, EnvironmentInput environment) {
    return transport.call(CREATE, CallInput.path(projectId).payload(environment));
  }

  /**
   * Reads one environment.
   *
   * @param projectId the project's ID
   * @param environmentId the environment's ID
   * @return the environment
   * @throws NotFoundException when the token has access to no such project or environment
   */
  public Environment get(String projectId, String environmentId) {
    return transport.call(GET, CallInput.path(projectId, environmentId));
  }

  /**
   * Changes an environment; what is not set stays as it is.
   *
   * @param projectId the project's ID
   * @param environmentId the environment's ID
   * @param changes what to change; refused unsent when nothing is set
   * @return the changed environment
   * @throws NotFoundException when the token has access to no such project or environment
   * @throws ValidationException when Honeybadger does not accept something
   */
  public Environment update(String projectId, String environmentId, EnvironmentInput changes) {
    return transport.call(UPDATE, CallInput.path(projectId, environmentId).payload(changes));
  }

  /**
   * Deletes an environment.
   *
   * @param projectId the project's ID
   * @param environmentId the environment's ID
   * @throws NotFoundException when the token has access to no such project or environment
   */
  public void delete(String projectId, String environmentId) {
    transport.call(DELETE, CallInput.path(projectId, environmentId));
  }

  /**
   * Changes several environments.
   *
   * @param projectId the project's ID
   * @param environmentIds the IDs of the environments
   * @param notifications whether notifications about errors in them are sent
   * @return how many there were
   * @throws IllegalArgumentException when there is no ID
   * @throws NotFoundException when the token has access to no such project
   * @throws ValidationException when Honeybadger does not accept something
   */
  public EnvironmentCount bulkUpdate(
      String projectId, List<String> environmentIds, boolean notifications) {
    Preconditions.notEmpty(BULK_UPDATE.operation().name(), environmentIds);
    return transport.call(
        BULK_UPDATE,
        CallInput.path(projectId)
            .payload(Map.of("environment_ids", environmentIds, "notifications", notifications)));
  }

  /**
   * Deletes several environments.
   *
   * @param projectId the project's ID
   * @param environmentIds the IDs of the environments
   * @return how many there were
   * @throws IllegalArgumentException when there is no ID
   * @throws NotFoundException when the token has access to no such project
   * @throws ValidationException when Honeybadger does not accept something
   */
  public EnvironmentCount bulkDelete(String projectId, List<String> environmentIds) {
    Preconditions.notEmpty(BULK_DELETE.operation().name(), environmentIds);
    return transport.call(
        BULK_DELETE, CallInput.path(projectId).payload(Map.of("environment_ids", environmentIds)));
  }
}
