package dev.trivet.honeybadger.environments;

import dev.trivet.core.Ensured;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.collections.NumberedApi;
import dev.trivet.honeybadger.wire.CollectionEndpoints;
import dev.trivet.honeybadger.wire.DataApi;
import dev.trivet.honeybadger.wire.NaturalKeys;

/**
 * Environments of a project. A new environment needs a name that is not taken; {@link #ensure}
 * looks before it creates. Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/environments/">Honeybadger: environments</a>
 */
public final class EnvironmentsApi extends NumberedApi<Environment, EnvironmentInput> {

  static final CollectionEndpoints<Environment, Void> ENVIRONMENTS =
      DataApi.collection(
              "honeybadger.environments",
              "environment",
              "projects/{project_id}/environments/{environment_id}",
              Environment.class)
          .requires("name");

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public EnvironmentsApi(Transport transport) {
    super(transport, ENVIRONMENTS);
  }

  /**
   * Finds an environment by its name, or creates it. Names are compared without blanks at the ends,
   * after Unicode normalization, and case-sensitively. The settings of an existing environment are
   * not changed.
   *
   * @param projectId the project's ID
   * @param environment the wanted environment; needs a name
   * @return the environment, found or created
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public Ensured<Environment> ensure(long projectId, EnvironmentInput environment) {
    var name =
        NaturalKeys.of(
            "honeybadger.environments.ensure",
            "EnvironmentInput.builder().name(..)",
            environment.name());
    return transport()
        .findOrCreate(
            () ->
                list(projectId).stream()
                    .filter(found -> name.equals(NaturalKeys.normal(found.name())))
                    .findFirst(),
            () -> create(projectId, environment));
  }
}
