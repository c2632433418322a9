package dev.trivet.honeybadger.v3.faults;

import dev.trivet.core.Listing;
import dev.trivet.core.error.ConflictException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.faults.AffectedUser;
import dev.trivet.honeybadger.v3.ErrorDetails;
import dev.trivet.honeybadger.v3.wire.V3Api;
import dev.trivet.honeybadger.wire.SearchText;
import java.util.List;

/**
 * Operations on the faults of a project. Reading a fault that was merged into another one returns
 * the other one; changing it fails with a conflict. Immutable and thread-safe. Experimental.
 */
public final class FaultsApi {

  private static final EndpointGroup FAULTS = V3Api.group("honeybadger-v3.faults");

  static final Endpoint<Listing<Fault>> LIST =
      FAULTS.page("list", "GET projects/{project_id}/faults", Fault.class);
  static final Endpoint<Fault> GET =
      FAULTS.one("get", "GET projects/{project_id}/faults/{fault_id}", Fault.class);
  static final Endpoint<Fault> UPDATE =
      FAULTS
          .one("update", "PATCH projects/{project_id}/faults/{fault_id}", Fault.class)
          .repeatable();
  static final Endpoint<Void> DELETE =
      FAULTS.none("delete", "DELETE projects/{project_id}/faults/{fault_id}");
  static final Endpoint<FaultSummary> SUMMARY =
      FAULTS.one("summary", "GET projects/{project_id}/faults/summary", FaultSummary.class);
  static final Endpoint<FaultBulkResult> RESOLVE =
      FAULTS.one("resolve", "POST projects/{project_id}/faults/resolve", FaultBulkResult.class);
  static final Endpoint<FaultBulkResult> UNRESOLVE =
      FAULTS.one("unresolve", "POST projects/{project_id}/faults/unresolve", FaultBulkResult.class);
  static final Endpoint<FaultBulkResult> IGNORE =
      FAULTS.one("ignore", "POST projects/{project_id}/faults/ignore", FaultBulkResult.class);
  static final Endpoint<FaultBulkResult> UNIGNORE =
      FAULTS.one("unignore", "POST projects/{project_id}/faults/unignore", FaultBulkResult.class);
  static final Endpoint<FaultOccurrences> OCCURRENCES =
      V3Api.withMeta(
          FAULTS.one(
              "occurrences",
              "GET projects/{project_id}/faults/{fault_id}/occurrences",
              FaultOccurrences.class));
  static final Endpoint<List<AffectedUser>> AFFECTED_USERS =
      FAULTS.list(
          "affectedUsers",
          "GET projects/{project_id}/faults/{fault_id}/affected_users",
          AffectedUser.class);

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public FaultsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists the faults of a project.
   *
   * @param projectId the project's ID
   * @param query which faults to list, and in which order
   * @return the faults, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public Listing<Fault> list(String projectId, FaultQuery query) {
    return transport.call(LIST, CallInput.path(projectId).query(query));
  }

  /**
   * Lists the faults of a project.
   *
   * @param projectId the project's ID
   * @return the faults, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public Listing<Fault> list(String projectId) {
    return list(projectId, FaultQuery.all());
  }

  /**
   * Reads one fault. If it was merged into another one, the result is that other fault, with its
   * own ID, for as long as Honeybadger keeps the redirect.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @return the fault
   * @throws NotFoundException when there is no such project or fault, or the token has no access to
   *     it
   */
  public Fault get(String projectId, String faultId) {
    return transport.call(GET, CallInput.path(projectId, faultId));
  }

  /**
   * Updates a fault; what is not set stays as it is.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param changes what to change; an input that sets nothing is refused before it is sent
   * @return the changed fault
   * @throws NotFoundException when there is no such project or fault, or the token has no access to
   *     it
   * @throws ValidationException when Honeybadger rejects a value
   * @throws ConflictException when the fault was merged into another one, which {@link
   *     ErrorDetails} names
   */
  public Fault update(String projectId, String faultId, FaultUpdate changes) {
    return transport.call(UPDATE, CallInput.path(projectId, faultId).payload(changes));
  }

  /**
   * Deletes a fault.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @throws NotFoundException when there is no such project or fault, or the token has no access to
   *     it
   * @throws ConflictException when the fault was merged into another one, which {@link
   *     ErrorDetails} names
   */
  public void delete(String projectId, String faultId) {
    transport.call(DELETE, CallInput.path(projectId, faultId));
  }

  /**
   * Counts the faults of a project, in total and by environment and state.
   *
   * @param projectId the project's ID
   * @param query which faults to count
   * @return the numbers of faults
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public FaultSummary summary(String projectId, FaultSummaryQuery query) {
    return transport.call(SUMMARY, CallInput.path(projectId).query(query));
  }

  /**
   * Counts the faults of a project, in total and by environment and state.
   *
   * @param projectId the project's ID
   * @return the numbers of faults
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public FaultSummary summary(String projectId) {
    return summary(projectId, FaultSummaryQuery.all());
  }

  /**
   * Resolves the selected faults.
   *
   * @param projectId the project's ID
   * @param faults the faults to resolve; there is no default
   * @return the number of changed faults, and the IDs of at most 100 of them
   * @throws NotFoundException when there is no such project, or the token has no access to it
   * @throws ValidationException when Honeybadger rejects a value
   */
  public FaultBulkResult resolve(String projectId, FaultSelection faults) {
    return bulk(RESOLVE, projectId, faults);
  }

  /**
   * Marks the selected faults as not resolved.
   *
   * @param projectId the project's ID
   * @param faults the faults to mark; there is no default
   * @return the number of changed faults, and the IDs of at most 100 of them
   * @throws NotFoundException when there is no such project, or the token has no access to it
   * @throws ValidationException when Honeybadger rejects a value
   */
  public FaultBulkResult unresolve(String projectId, FaultSelection faults) {
    return bulk(UNRESOLVE, projectId, faults);
  }

  /**
   * Ignores further occurrences of the selected faults.
   *
   * @param projectId the project's ID
   * @param faults the faults to ignore; there is no default
   * @return the number of changed faults, and the IDs of at most 100 of them
   * @throws NotFoundException when there is no such project, or the token has no access to it
   * @throws ValidationException when Honeybadger rejects a value
   */
  public FaultBulkResult ignore(String projectId, FaultSelection faults) {
    return bulk(IGNORE, projectId, faults);
  }

  /**
   * Stops ignoring occurrences of the selected faults.
   *
   * @param projectId the project's ID
   * @param faults the faults to stop ignoring; there is no default
   * @return the number of changed faults, and the IDs of at most 100 of them
   * @throws NotFoundException when there is no such project, or the token has no access to it
   * @throws ValidationException when Honeybadger rejects a value
   */
  public FaultBulkResult unignore(String projectId, FaultSelection faults) {
    return bulk(UNIGNORE, projectId, faults);
  }

  /**
   * Counts how often a fault occurred in each interval of a time range.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param query which occurrences to count
   * @return the counts, and the time range that they cover
   * @throws NotFoundException when there is no such project or fault, or the token has no access to
   *     it
   */
  public FaultOccurrences occurrences(
      String projectId, String faultId, FaultOccurrenceQuery query) {
    return transport.call(OCCURRENCES, CallInput.path(projectId, faultId).query(query));
  }

  /**
   * Counts how often a fault occurred in each interval of a time range.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @return the counts, and the time range that they cover
   * @throws NotFoundException when there is no such project or fault, or the token has no access to
   *     it
   */
  public FaultOccurrences occurrences(String projectId, String faultId) {
    return occurrences(projectId, faultId, FaultOccurrenceQuery.all());
  }

  /**
   * Lists the users of the application who were affected by the error and match a search, at most
   * 500.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param search the text to search for
   * @return the affected users
   * @throws NotFoundException when there is no such project or fault, or the token has no access to
   *     it
   */
  public List<AffectedUser> affectedUsers(String projectId, String faultId, String search) {
    var owner = "honeybadger-v3.faults.affectedUsers: the argument search";
    return transport.call(
        AFFECTED_USERS,
        CallInput.path(projectId, faultId)
            .query(QueryParameters.none().with("q", SearchText.checked(owner, search))));
  }

  /**
   * Lists the users of the application who were affected by the error, at most 500.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @return the affected users
   * @throws NotFoundException when there is no such project or fault, or the token has no access to
   *     it
   */
  public List<AffectedUser> affectedUsers(String projectId, String faultId) {
    return transport.call(AFFECTED_USERS, CallInput.path(projectId, faultId));
  }

  private FaultBulkResult bulk(
      Endpoint<FaultBulkResult> endpoint, String projectId, FaultSelection faults) {
    var call = faults.isDryRun() ? endpoint.readOnly() : endpoint;
    return transport.call(call, CallInput.path(projectId).payload(faults));
  }
}
