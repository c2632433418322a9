package dev.trivet.honeybadger.v3.projects;

import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.collections.NestedApi;
import dev.trivet.honeybadger.v3.values.PageQuery;
import dev.trivet.honeybadger.v3.wire.V3Api;
import dev.trivet.honeybadger.wire.CollectionEndpoints;
import java.util.List;
import java.util.Map;

/** Operations on the environments of a project. Immutable and thread-safe. Experimental. */
public final class EnvironmentsApi extends NestedApi<Environment, EnvironmentInput, PageQuery> {

  private static final EndpointGroup GROUP = V3Api.group("honeybadger-v3.environments");

  static final CollectionEndpoints<Environment, Environment> ENVIRONMENTS =
      V3Api.collection(
              "honeybadger-v3.environments",
              "projects/{project_id}/environments/{environment_id}",
              Environment.class)
          .requires("name");
  static final Endpoint<EnvironmentCount> BULK_UPDATE =
      GROUP
          .one(
              "bulkUpdate",
              "PATCH projects/{project_id}/environments/bulk_update",
              EnvironmentCount.class)
          .requires("environment_ids", "notifications")
          .repeatable();
  static final Endpoint<EnvironmentCount> BULK_DELETE =
      GROUP
          .one(
              "bulkDelete",
              "POST projects/{project_id}/environments/bulk_delete",
              EnvironmentCount.class)
          .requires("environment_ids");

  EnvironmentsApi(Transport transport) {
    super(transport, ENVIRONMENTS);
  }

  /**
   * Turns notifications about errors in several environments on or off.
   *
   * @param projectId the project's ID
   * @param environmentIds the IDs of the environments
   * @param notifications whether notifications about errors in the environments are sent
   * @return the number of environments
   * @throws IllegalArgumentException when the list of IDs is empty
   * @throws NotFoundException when there is no such project, or the token has no access to it
   * @throws ValidationException when Honeybadger rejects a value
   */
  public EnvironmentCount bulkUpdate(
      String projectId, List<String> environmentIds, boolean notifications) {
    Preconditions.notEmpty(BULK_UPDATE.operation().name(), environmentIds);
    return transport()
        .call(
            BULK_UPDATE,
            CallInput.path(projectId)
                .payload(
                    Map.of("environment_ids", environmentIds, "notifications", notifications)));
  }

  /**
   * Deletes several environments.
   *
   * @param projectId the project's ID
   * @param environmentIds the IDs of the environments
   * @return the number of environments
   * @throws IllegalArgumentException when the list of IDs is empty
   * @throws NotFoundException when there is no such project, or the token has no access to it
   * @throws ValidationException when Honeybadger rejects a value
   */
  public EnvironmentCount bulkDelete(String projectId, List<String> environmentIds) {
    Preconditions.notEmpty(BULK_DELETE.operation().name(), environmentIds);
    return transport()
        .call(BULK_DELETE, CallInput.path(projectId).payload("environment_ids", environmentIds));
  }
}
