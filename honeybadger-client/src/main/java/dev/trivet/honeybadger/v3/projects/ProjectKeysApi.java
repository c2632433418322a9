package dev.trivet.honeybadger.v3.projects;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.values.PageQuery;
import dev.trivet.honeybadger.v3.wire.V3Api;
import dev.trivet.honeybadger.wire.CollectionEndpoints;
import java.util.Map;

/**
 * Operations on the keys of a project, with which applications report to it. Immutable and
 * thread-safe. Experimental.
 */
public final class ProjectKeysApi {

  static final CollectionEndpoints<ProjectKey, ProjectKey> KEYS =
      V3Api.collection(
          "honeybadger-v3.projectKeys", "projects/{project_id}/keys/{key_id}", ProjectKey.class);

  private final Transport transport;

  ProjectKeysApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists the keys of a project.
   *
   * @param projectId the project's ID
   * @param query how many keys to fetch with each request
   * @return the project keys, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public Listing<ProjectKey> list(String projectId, PageQuery query) {
    return transport.call(KEYS.list(), CallInput.path(projectId).query(query));
  }

  /**
   * Lists the keys of a project.
   *
   * @param projectId the project's ID
   * @return the project keys, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public Listing<ProjectKey> list(String projectId) {
    return list(projectId, PageQuery.all());
  }

  /**
   * Creates a project key. The call is never retried when its outcome is in doubt.
   *
   * @param projectId the project's ID
   * @param label the key's label, which says what the key is for
   * @return the new key
   * @throws NotFoundException when there is no such project, or the token has no access to it
   * @throws ValidationException when Honeybadger rejects a value
   */
  public ProjectKey create(String projectId, String label) {
    return transport.call(KEYS.create(), CallInput.path(projectId).payload("label", label));
  }

  /**
   * Creates a project key without a label. The call is never retried when its outcome is in doubt.
   *
   * @param projectId the project's ID
   * @return the new key
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public ProjectKey create(String projectId) {
    return transport.call(KEYS.create(), CallInput.path(projectId).payload(Map.of()));
  }

  /**
   * Reads one project key.
   *
   * @param projectId the project's ID
   * @param keyId the key's ID
   * @return the key
   * @throws NotFoundException when there is no such project or key, or the token has no access to
   *     it
   */
  public ProjectKey get(String projectId, String keyId) {
    return transport.call(KEYS.get(), CallInput.path(projectId, keyId));
  }

  /**
   * Changes the label of a project key.
   *
   * @param projectId the project's ID
   * @param keyId the key's ID
   * @param label the key's label, which says what the key is for
   * @return the changed key
   * @throws NotFoundException when there is no such project or key, or the token has no access to
   *     it
   * @throws ValidationException when Honeybadger rejects a value
   */
  public ProjectKey update(String projectId, String keyId, String label) {
    return transport.call(KEYS.update(), CallInput.path(projectId, keyId).payload("label", label));
  }

  /**
   * Removes the label of a project key.
   *
   * @param projectId the project's ID
   * @param keyId the key's ID
   * @return the changed key
   * @throws NotFoundException when there is no such project or key, or the token has no access to
   *     it
   */
  public ProjectKey removeLabel(String projectId, String keyId) {
    return transport.call(
        KEYS.update(), CallInput.path(projectId, keyId).payload("label", JsonValue.ofNull()));
  }

  /**
   * Deletes a project key.
   *
   * @param projectId the project's ID
   * @param keyId the key's ID
   * @throws NotFoundException when there is no such project or key, or the token has no access to
   *     it
   */
  public void delete(String projectId, String keyId) {
    transport.call(KEYS.delete(), CallInput.path(projectId, keyId));
  }
}
