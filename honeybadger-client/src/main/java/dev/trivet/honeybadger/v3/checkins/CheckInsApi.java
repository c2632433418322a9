package dev.trivet.honeybadger.v3.checkins;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.checkins.CheckInResult;
import dev.trivet.honeybadger.v3.collections.NestedApi;
import dev.trivet.honeybadger.v3.values.PageQuery;
import dev.trivet.honeybadger.v3.wire.V3Api;
import dev.trivet.honeybadger.wire.CollectionEndpoints;
import dev.trivet.honeybadger.wire.NaturalKeys;
import java.util.HashSet;
import java.util.List;

/** Operations on the check-ins of a project. Immutable and thread-safe. Experimental. */
public final class CheckInsApi extends NestedApi<CheckIn, CheckInInput, PageQuery> {

  private static final EndpointGroup GROUP = V3Api.group("honeybadger-v3.checkIns");

  static final CollectionEndpoints<CheckIn, CheckIn> CHECK_INS =
      V3Api.collection(
          "honeybadger-v3.checkIns",
          "projects/{project_id}/check_ins/{check_in_id}",
          CheckIn.class);
  static final Endpoint<List<CheckInResult>> REPLACE_ALL =
      GROUP
          .list(
              "replaceAll", "PUT projects/{project_id}/check_ins/bulk_update", CheckInResult.class)
          .requires("check_ins");
  static final Endpoint<Listing<CheckInEvent>> EVENTS =
      GROUP.page(
          "events", "GET projects/{project_id}/check_ins/{check_in_id}/events", CheckInEvent.class);

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public CheckInsApi(Transport transport) {
    super(transport, CHECK_INS);
  }

  /**
   * Replaces all check-ins of a project: creates those with a new slug, changes those with a known
   * slug and deletes all others. Either all of that is done or nothing.
   *
   * @param projectId the project's ID
   * @param checkIns all check-ins that the project is to have, each with a slug of its own
   * @return what was done with each check-in
   * @throws IllegalArgumentException when the list is empty, which Honeybadger refuses, or when a
   *     slug is missing or occurs twice
   * @throws NotFoundException when there is no such project, or the token has no access to it
   * @throws ValidationException when Honeybadger rejects a value
   */
  public List<CheckInResult> replaceAll(String projectId, List<CheckInInput> checkIns) {
    var owner = REPLACE_ALL.operation().name();
    if (Preconditions.notNull("checkIns", checkIns).isEmpty()) {
      throw new IllegalArgumentException(owner + " needs at least one check-in");
    }
    var slugs = new HashSet<String>();
    for (var checkIn : checkIns) {
      var key =
          NaturalKeys.of(owner, "CheckInInput.builder().slug(..)", checkIn.slug().toOptional());
      if (!slugs.add(key)) {
        throw new IllegalArgumentException(owner + ": the slug " + key + " is there twice");
      }
    }
    return transport().call(REPLACE_ALL, CallInput.path(projectId).payload("check_ins", checkIns));
  }

  /**
   * Lists the events of a check-in, newest first.
   *
   * @param projectId the project's ID
   * @param checkInId the check-in's ID
   * @param query which events to list
   * @return the events, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project or check-in, or the token has no access
   *     to it
   */
  public Listing<CheckInEvent> events(String projectId, String checkInId, CheckInEventQuery query) {
    return transport().call(EVENTS, CallInput.path(projectId, checkInId).query(query));
  }

  /**
   * Lists the events of a check-in, newest first.
   *
   * @param projectId the project's ID
   * @param checkInId the check-in's ID
   * @return the events, fetched page by page as you iterate
   * @throws NotFoundException when there is no such project or check-in, or the token has no access
   *     to it
   */
  public Listing<CheckInEvent> events(String projectId, String checkInId) {
    return events(projectId, checkInId, CheckInEventQuery.all());
  }
}
