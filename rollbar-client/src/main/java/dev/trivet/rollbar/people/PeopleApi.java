package dev.trivet.rollbar.people;

import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Transport;
import dev.trivet.rollbar.wire.RollbarAuth;

/**
 * Deletion of people's data in all projects of the account. Immutable and thread-safe.
 *
 * <p>All calls need the account token.
 */
public final class PeopleApi {

  private static final EndpointGroup PEOPLE =
      EndpointGroup.of("rollbar.people").credential(RollbarAuth.ACCOUNT);

  static final Endpoint<PersonDeletionJob> DELETE =
      PEOPLE.one("delete", "POST people/delete_jobs/", PersonDeletionJob.class).repeatable();

  static final Endpoint<PersonDeletionJob> GET_DELETION =
      PEOPLE.one("getDeletion", "GET people/delete_jobs/{job_id}", PersonDeletionJob.class);

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public PeopleApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Starts to delete all data about a person, in all projects of the account. This cannot be
   * undone. The call may be retried when its outcome is in doubt: a second job finds nothing left
   * to delete.
   *
   * @param person the person whose data is deleted
   * @return the new job; {@link #getDeletion} reads its state
   * @throws IllegalArgumentException when the selector's value is blank
   * @see <a href="https://docs.rollbar.com/reference/delete-a-person">Rollbar: delete a person</a>
   */
  public PersonDeletionJob delete(PersonSelector person) {
    var query = QueryParameters.none().with(person.parameter(), person.value());
    return transport.call(DELETE, query);
  }

  /**
   * Reads the state of a deletion job.
   *
   * @param jobId the job's ID
   * @return the job
   * @throws dev.trivet.core.error.NotFoundException when no job has this ID
   * @see <a href="https://docs.rollbar.com/reference/get-person-deletion-status">Rollbar: get the
   *     status of a deletion</a>
   */
  public PersonDeletionJob getDeletion(long jobId) {
    return transport.call(GET_DELETION, CallInput.path(jobId));
  }
}
