package dev.trivet.honeybadger.faults;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.values.OccurrenceCount;
import dev.trivet.honeybadger.values.Period;
import dev.trivet.honeybadger.wire.DataApi;
import dev.trivet.honeybadger.wire.SearchText;
import java.util.List;

/**
 * Faults of a project: its errors, each with all its occurrences. Immutable and thread-safe.
 *
 * <p>There are no methods that link a fault to an issue and unlink it, because Honeybadger does not
 * document what these calls take: {@code client.raw()} sends a POST to {@code
 * projects/{project_id}/faults/{fault_id}/link} or {@code unlink} with any body.
 *
 * @see <a href="https://docs.honeybadger.io/api/faults/">Honeybadger: faults</a>
 */
public final class FaultsApi {

  private static final EndpointGroup FAULTS = DataApi.group("honeybadger.faults");

  static final Endpoint<Listing<Fault>> LIST =
      FAULTS.page("list", "GET projects/{project_id}/faults", Fault.class);
  static final Endpoint<Fault> GET =
      FAULTS.one("get", "GET projects/{project_id}/faults/{fault_id}", Fault.class);
  static final Endpoint<FaultSummary> SUMMARY =
      FAULTS.one("summary", "GET projects/{project_id}/faults/summary", FaultSummary.class);
  static final Endpoint<Void> UPDATE =
      FAULTS.none("update", "PUT projects/{project_id}/faults/{fault_id}").wrappedIn("fault");
  static final Endpoint<Void> DELETE =
      FAULTS.none("delete", "DELETE projects/{project_id}/faults/{fault_id}");
  static final Endpoint<List<OccurrenceCount>> OCCURRENCES =
      FAULTS
          .list(
              "occurrences",
              "GET projects/{project_id}/faults/{fault_id}/occurrences",
              OccurrenceCount.class)
          .bareArray();
  static final Endpoint<List<AffectedUser>> AFFECTED_USERS =
      FAULTS
          .list(
              "affectedUsers",
              "GET projects/{project_id}/faults/{fault_id}/affected_users",
              AffectedUser.class)
          .bareArray();
  static final Endpoint<Void> PAUSE =
      FAULTS.none("pause", "POST projects/{project_id}/faults/{fault_id}/pause").repeatable();
  static final Endpoint<Void> UNPAUSE =
      FAULTS.none("unpause", "POST projects/{project_id}/faults/{fault_id}/unpause").repeatable();
  static final Endpoint<Void> UNPAUSE_ALL =
      FAULTS.none("unpauseAll", "POST projects/{project_id}/faults/unpause").repeatable();
  static final Endpoint<Void> RESOLVE =
      FAULTS.none("resolve", "POST projects/{project_id}/faults/resolve").repeatable();

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
  public Listing<Fault> list(long projectId, FaultQuery query) {
    return transport.call(LIST, CallInput.path(projectId).query(query));
  }

  /**
   * Reads one fault.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @return the fault
   * @throws NotFoundException when there is no such project or fault
   */
  public Fault get(long projectId, long faultId) {
    return transport.call(GET, CallInput.path(projectId, faultId));
  }

  /**
   * Counts the faults of a project.
   *
   * @param projectId the project's ID
   * @param query which faults to count
   * @return the numbers of faults
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public FaultSummary summary(long projectId, FaultSummaryQuery query) {
    return transport.call(SUMMARY, CallInput.path(projectId).query(query));
  }

  /**
   * Updates a fault: resolves, ignores or assigns it, or undoes that. Honeybadger does not return
   * the updated fault.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param changes what to change; an input that sets nothing is refused before it is sent
   * @throws NotFoundException when there is no such project or fault
   * @throws ValidationException when Honeybadger rejects a value; an assignee without access to the
   *     project, for example
   */
  public void update(long projectId, long faultId, FaultUpdate changes) {
    transport.call(UPDATE, CallInput.path(projectId, faultId).payload(changes));
  }

  /**
   * Deletes a fault with all its occurrences.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @throws NotFoundException when there is no such project or fault
   */
  public void delete(long projectId, long faultId) {
    transport.call(DELETE, CallInput.path(projectId, faultId));
  }

  /**
   * Counts the occurrences of a fault in intervals.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param period the time range to count, which ends now
   * @return the counts, oldest first
   * @throws NotFoundException when there is no such project or fault
   */
  public List<OccurrenceCount> occurrences(long projectId, long faultId, Period period) {
    return transport.call(
        OCCURRENCES,
        CallInput.path(projectId, faultId).query(QueryParameters.none().with("period", period)));
  }

  /**
   * Lists the users of the application who were affected by a fault and match a search.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param search the text to search for
   * @return the users, each with the number of occurrences
   * @throws NotFoundException when there is no such project or fault
   */
  public List<AffectedUser> affectedUsers(long projectId, long faultId, String search) {
    return transport.call(
        AFFECTED_USERS,
        CallInput.path(projectId, faultId)
            .query(
                QueryParameters.none()
                    .with("q", SearchText.checked("honeybadger.faults.affectedUsers", search))));
  }

  /**
   * Pauses notifications about a fault.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param pause how long to pause
   * @throws NotFoundException when there is no such project or fault
   */
  public void pause(long projectId, long faultId, FaultPause pause) {
    transport.call(PAUSE, CallInput.path(projectId, faultId).payload(pause));
  }

  /**
   * Resumes notifications about a fault.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @throws NotFoundException when there is no such project or fault
   */
  public void unpause(long projectId, long faultId) {
    transport.call(UNPAUSE, CallInput.path(projectId, faultId));
  }

  /**
   * Resumes notifications about all faults of a project.
   *
   * @param projectId the project's ID
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public void unpauseAll(long projectId) {
    transport.call(UNPAUSE_ALL, CallInput.path(projectId));
  }

  /**
   * Resolves all faults of a project that match a search. Honeybadger may still be resolving them
   * when the call returns.
   *
   * @param projectId the project's ID
   * @param search the search, in the syntax of Honeybadger's search field: {@code
   *     class:TimeoutError} for example; a blank one, which would resolve everything, is refused,
   *     and so is a word behind {@code is:} or {@code has:} that means nothing to Honeybadger
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public void resolve(long projectId, String search) {
    transport.call(
        RESOLVE,
        CallInput.path(projectId)
            .query(
                QueryParameters.none()
                    .with(
                        "q",
                        SearchText.checked(
                            "honeybadger.faults.resolve: the argument search", search))));
  }

  /**
   * Lists all users of the application who were affected by a fault.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @return the users, each with the number of occurrences
   * @throws NotFoundException when there is no such project or fault
   */
  public List<AffectedUser> affectedUsers(long projectId, long faultId) {
    return transport.call(AFFECTED_USERS, CallInput.path(projectId, faultId));
  }

  /**
   * Resolves all faults of a project.
   *
   * @param projectId the project's ID
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public void resolveAll(long projectId) {
    transport.call(RESOLVE, CallInput.path(projectId));
  }
}
