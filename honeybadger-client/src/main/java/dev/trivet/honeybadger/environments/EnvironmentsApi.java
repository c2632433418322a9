package dev.trivet.honeybadger.environments;

import dev.trivet.core.Ensured;
import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.wire.DataApi;
import dev.trivet.honeybadger.wire.NaturalKeys;

/**
 * Environments of a project. Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/environments/">Honeybadger: environments</a>
 */
public final class EnvironmentsApi {

  private static final EndpointGroup ENVIRONMENTS = DataApi.group("honeybadger.environments");

  static final Endpoint<Listing<Environment>> LIST =
      ENVIRONMENTS.page("list", "GET projects/{project_id}/environments", Environment.class);
  static final Endpoint<Environment> GET =
      ENVIRONMENTS.one(
          "get", "GET projects/{project_id}/environments/{environment_id}", Environment.class);
  static final Endpoint<Environment> CREATE =
      ENVIRONMENTS
          .one("create", "POST projects/{project_id}/environments", Environment.class)
          .wrappedIn("environment")
          .requires("name");
  static final Endpoint<Void> UPDATE =
      ENVIRONMENTS
          .none("update", "PUT projects/{project_id}/environments/{environment_id}")
          .wrappedIn("environment");
  static final Endpoint<Void> DELETE =
      ENVIRONMENTS.none("delete", "DELETE projects/{project_id}/environments/{environment_id}");

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public EnvironmentsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists the environments of a project.
   *
   * @param projectId the project's ID
   * @return the environments, fetched while they are walked
   * @throws NotFoundException when the token has access to no such project
   */
  public Listing<Environment> list(long projectId) {
    return transport.call(LIST, CallInput.path(projectId));
  }

  /**
   * Reads one environment.
   *
   * @param projectId the project's ID
   * @param environmentId the environment's ID
   * @return the environment
   * @throws NotFoundException when there is no such project or environment
   */
  public Environment get(long projectId, long environmentId) {
    return transport.call(GET, CallInput.path(projectId, environmentId));
  }

  /**
   * Creates an environment. It is never repeated when it is unclear whether it worked; {@link
   * #ensure} looks before it creates.
   *
   * @param projectId the project's ID
   * @param environment what to create; needs a name
   * @return the new environment
   * @throws NotFoundException when the token has access to no such project
   * @throws ValidationException when Honeybadger does not accept something; a name that is taken,
   *     for example
   */
  public Environment create(long projectId, EnvironmentInput environment) {
    return transport.call(CREATE, CallInput.path(projectId).payload(environment));
  }

  /**
   * Changes an environment. Honeybadger does not return the changed environment.
   *
   * @param projectId the project's ID
   * @param environmentId the environment's ID
   * @param changes what to change; refused unsent when nothing is set
   * @throws NotFoundException when there is no such project or environment
   * @throws ValidationException when Honeybadger does not accept something
   */
  public void update(long projectId, long environmentId, EnvironmentInput changes) {
    transport.call(UPDATE, CallInput.path(projectId, environmentId).payload(changes));
  }

  /**
   * Deletes an environment.
   *
   * @param projectId the project's ID
   * @param environmentId the environment's ID
   * @throws NotFoundException when there is no such project or environment
   */
  public void delete(long projectId, long environmentId) {
    transport.call(DELETE, CallInput.path(projectId, environmentId));
  }

  /**
   * Finds an environment by its name, or creates it. Names are compared without blanks at the ends
   * and in Unicode's normal form, upper and lower case being different. Settings of an environment
   * that is found are not changed.
   *
   * @param projectId the project's ID
   * @param environment the wanted environment; needs a name
   * @return the environment, found or created
   * @throws NotFoundException when the token has access to no such project
   */
  public Ensured<Environment> ensure(long projectId, EnvironmentInput environment) {
    var name =
        NaturalKeys.of(
            "honeybadger.environments.ensure",
            "EnvironmentInput.builder().name(..)",
            environment.name());
    return transport.findOrCreate(
        () ->
            list(projectId).stream()
                .filter(found -> name.equals(NaturalKeys.normal(found.name())))
                .findFirst(),
        () -> create(projectId, environment));
  }
}
