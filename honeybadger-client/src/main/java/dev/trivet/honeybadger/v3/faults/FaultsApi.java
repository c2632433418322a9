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
import dev.trivet.honeybadger.v3.wire.V3Envelope;
import dev.trivet.honeybadger.wire.SearchText;
import java.util.List;

/**
 * Faults of a project. Reading a fault that was merged into another one returns the other; changing
 * it fails with a conflict. Immutable and thread-safe. Experimental.
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
      V3Envelope.withMeta(
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
   * Lists faults.
   *
   * @param projectId the project's ID
   * @param query which ones
   * @return the faults, fetched while they are walked
   * @throws NotFoundException when the token has access to no such project
   */
  public Listing<Fault> list(String projectId, FaultQuery query) {
    return transport.call(LIST, CallInput.path(projectId).query(query.parameters()));
  }

  /**
   * Lists faults.
   *
   * @param projectId the project's ID
   * @return the faults, fetched while they are walked
   * @throws NotFoundException when the token has access to no such project
   */
  public Listing<Fault> list(String projectId) {
    return list(projectId, FaultQuery.all());
  }

  /**
   * Reads one fault. One that was merged into another is redirected for as long as Honeybadger
   * knows of it: the result is the other fault, with its own ID.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @return the fault
   * @throws NotFoundException when the token has access to no such project or fault
   */
  public Fault get(String projectId, String faultId) {
    return transport.call(GET, CallInput.path(projectId, faultId));
  }

  /**
   * Changes a fault; what is not set stays as it is.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param changes what to change; refused unsent when nothing is set
   * @return the changed fault
   * @throws NotFoundException when the token has access to no such project or fault
   * @throws ValidationException when Honeybadger does not accept something
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
   * @throws NotFoundException when the token has access to no such project or fault
   * @throws ConflictException when the fault was merged into another one, which {@link
   *     ErrorDetails} names
   */
  public void delete(String projectId, String faultId) {
    transport.call(DELETE, CallInput.path(projectId, faultId));
  }

  /**
   * Counts the faults of a project.
   *
   * @param projectId the project's ID
   * @param query which ones
   * @return the numbers
   * @throws NotFoundException when the token has access to no such project
   */
  public FaultSummary summary(String projectId, FaultSummaryQuery query) {
    return transport.call(SUMMARY, CallInput.path(projectId).query(query.parameters()));
  }

  /**
   * Counts the faults of a project.
   *
   * @param projectId the project's ID
   * @return the numbers
   * @throws NotFoundException when the token has access to no such project
   */
  public FaultSummary summary(String projectId) {
    return summary(projectId, FaultSummaryQuery.all());
  }

  /**
   * Resolves several faults. The selection says which: there is no default.
   *
   * @param projectId the project's ID
   * @param faults which faults
   * @return what became of them
   * @throws NotFoundException when the token has access to no such project
   * @throws ValidationException when Honeybadger does not accept something
   */
  public FaultBulkResult resolve(String projectId, FaultSelection faults) {
    return transport.call(RESOLVE, CallInput.path(projectId).payload(faults));
  }

  /**
   * Takes back that several faults are resolved.
   *
   * @param projectId the project's ID
   * @param faults which faults
   * @return what became of them
   * @throws NotFoundException when the token has access to no such project
   * @throws ValidationException when Honeybadger does not accept something
   */
  public FaultBulkResult unresolve(String projectId, FaultSelection faults) {
    return transport.call(UNRESOLVE, CallInput.path(projectId).payload(faults));
  }

  /**
   * Ignores further occurrences of several faults.
   *
   * @param projectId the project's ID
   * @param faults which faults
   * @return what became of them
   * @throws NotFoundException when the token has access to no such project
   * @throws ValidationException when Honeybadger does not accept something
   */
  public FaultBulkResult ignore(String projectId, FaultSelection faults) {
    return transport.call(IGNORE, CallInput.path(projectId).payload(faults));
  }

  /**
   * Takes back that occurrences of several faults are ignored.
   *
   * @param projectId the project's ID
   * @param faults which faults
   * @return what became of them
   * @throws NotFoundException when the token has access to no such project
   * @throws ValidationException when Honeybadger does not accept something
   */
  public FaultBulkResult unignore(String projectId, FaultSelection faults) {
    return transport.call(UNIGNORE, CallInput.path(projectId).payload(faults));
  }

  /**
   * Counts how often a fault occurred, interval by interval.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param query which ones
   * @return the counts, and the time that they are about
   * @throws NotFoundException when the token has access to no such project or fault
   */
  public FaultOccurrences occurrences(
      String projectId, String faultId, FaultOccurrenceQuery query) {
    return transport.call(
        OCCURRENCES, CallInput.path(projectId, faultId).query(query.parameters()));
  }

  /**
   * Counts how often a fault occurred, interval by interval.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @return the counts, and the time that they are about
   * @throws NotFoundException when the token has access to no such project or fault
   */
  public FaultOccurrences occurrences(String projectId, String faultId) {
    return occurrences(projectId, faultId, FaultOccurrenceQuery.all());
  }

  /**
   * Lists users of the application whom the error happened to and who match a search, at most 500.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param search what to search for
   * @return the affected users
   * @throws NotFoundException when the token has access to no such project or fault
   */
  public List<AffectedUser> affectedUsers(String projectId, String faultId, String search) {
    var owner = "honeybadger-v3.faults.affectedUsers: the argument search";
    return transport.call(
        AFFECTED_USERS,
        CallInput.path(projectId, faultId)
            .query(QueryParameters.none().with("q", SearchText.checked(owner, search))));
  }

  /**
   * Lists users of the application whom the error happened to, at most 500.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @return the affected users
   * @throws NotFoundException when the token has access to no such project or fault
   */
  public List<AffectedUser> affectedUsers(String projectId, String faultId) {
    return transport.call(AFFECTED_USERS, CallInput.path(projectId, faultId));
  }
}
