package dev.trivet.honeybadger.v3.checkins;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.checkins.CheckInResult;
import dev.trivet.honeybadger.v3.values.PageQuery;
import dev.trivet.honeybadger.wire.NaturalKeys;
import dev.trivet.honeybadger.wire.V3Api;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Check-ins of a project. Immutable and thread-safe. Experimental. */
public final class CheckInsApi {

  private static final EndpointGroup CHECK_INS = V3Api.group("honeybadger-v3.checkIns");

  static final Endpoint<Listing<CheckIn>> LIST =
      CHECK_INS.page("list", "GET projects/{project_id}/check_ins", CheckIn.class);
  static final Endpoint<CheckIn> CREATE =
      CHECK_INS.one("create", "POST projects/{project_id}/check_ins", CheckIn.class);
  static final Endpoint<CheckIn> GET =
      CHECK_INS.one("get", "GET projects/{project_id}/check_ins/{check_in_id}", CheckIn.class);
  static final Endpoint<CheckIn> UPDATE =
      CHECK_INS
          .one("update", "PATCH projects/{project_id}/check_ins/{check_in_id}", CheckIn.class)
          .repeatable();
  static final Endpoint<Void> DELETE =
      CHECK_INS.none("delete", "DELETE projects/{project_id}/check_ins/{check_in_id}");
  static final Endpoint<List<CheckInResult>> REPLACE_ALL =
      CHECK_INS
          .list(
              "replaceAll", "PUT projects/{project_id}/check_ins/bulk_update", CheckInResult.class)
          .requires("check_ins");
  static final Endpoint<Listing<CheckInEvent>> EVENTS =
      CHECK_INS.page(
          "events", "GET projects/{project_id}/check_ins/{check_in_id}/events", CheckInEvent.class);

  private static final Optional<String> NO_SLUG = Optional.empty();

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public CheckInsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists check-ins.
   *
   * @param projectId the project's ID
   * @param query which ones
   * @return the check-ins, fetched while they are walked
   * @throws NotFoundException when the token has access to no such project
   */
  public Listing<CheckIn> list(String projectId, PageQuery query) {
    return transport.call(LIST, CallInput.path(projectId).query(query.parameters()));
  }

  /**
   * Lists check-ins.
   *
   * @param projectId the project's ID
   * @return the check-ins, fetched while they are walked
   * @throws NotFoundException when the token has access to no such project
   */
  public Listing<CheckIn> list(String projectId) {
    return list(projectId, PageQuery.all());
  }

  /**
   * Creates a check-in. It is never repeated when it is unclear whether it worked.
   *
   * @param projectId the project's ID
   * @param checkIn what to create
   * @return the new check-in
   * @throws NotFoundException when the token has access to no such project
   * @throws ValidationException when Honeybadger does not accept something
   */
  public CheckIn create(String projectId, CheckInInput checkIn) {
    return transport.call(CREATE, CallInput.path(projectId).payload(checkIn));
  }

  /**
   * Reads one check-in.
   *
   * @param projectId the project's ID
   * @param checkInId the check-in's ID
   * @return the check-in
   * @throws NotFoundException when the token has access to no such project or check-in
   */
  public CheckIn get(String projectId, String checkInId) {
    return transport.call(GET, CallInput.path(projectId, checkInId));
  }

  /**
   * Changes a check-in; what is not set stays as it is.
   *
   * @param projectId the project's ID
   * @param checkInId the check-in's ID
   * @param changes what to change; refused unsent when nothing is set
   * @return the changed check-in
   * @throws NotFoundException when the token has access to no such project or check-in
   * @throws ValidationException when Honeybadger does not accept something
   */
  public CheckIn update(String projectId, String checkInId, CheckInInput changes) {
    return transport.call(UPDATE, CallInput.path(projectId, checkInId).payload(changes));
  }

  /**
   * Deletes a check-in.
   *
   * @param projectId the project's ID
   * @param checkInId the check-in's ID
   * @throws NotFoundException when the token has access to no such project or check-in
   */
  public void delete(String projectId, String checkInId) {
    transport.call(DELETE, CallInput.path(projectId, checkInId));
  }

  /**
   * Makes these the check-ins of a project: creates those with a new slug, changes those with a
   * known one, and deletes all others. All of that is done, or nothing.
   *
   * @param projectId the project's ID
   * @param checkIns all check-ins that the project is to have; each needs a slug of its own
   * @return what became of each
   * @throws IllegalArgumentException when there are none, which Honeybadger refuses; also when a
   *     slug is missing or there twice
   * @throws NotFoundException when the token has access to no such project
   * @throws ValidationException when Honeybadger does not accept something
   */
  public List<CheckInResult> replaceAll(String projectId, List<CheckInInput> checkIns) {
    var owner = REPLACE_ALL.operation().name();
    if (checkIns.isEmpty()) {
      throw new IllegalArgumentException(owner + " needs at least one of check_ins");
    }
    var slugs = new HashSet<String>();
    for (var checkIn : checkIns) {
      var slug = checkIn.slug().isValue() ? Optional.of(checkIn.slug().value()) : NO_SLUG;
      var key = NaturalKeys.of(owner, "CheckInInput.builder().slug(..)", slug);
      if (!slugs.add(key)) {
        throw new IllegalArgumentException(owner + ": the slug " + key + " is there twice");
      }
    }
    return transport.call(
        REPLACE_ALL, CallInput.path(projectId).payload(Map.of("check_ins", checkIns)));
  }

  /**
   * Lists what happened to a check-in, the latest first.
   *
   * @param projectId the project's ID
   * @param checkInId the check-in's ID
   * @param query which ones
   * @return the events, fetched while they are walked
   * @throws NotFoundException when the token has access to no such project or check-in
   */
  public Listing<CheckInEvent> events(String projectId, String checkInId, CheckInEventQuery query) {
    return transport.call(EVENTS, CallInput.path(projectId, checkInId).query(query.parameters()));
  }

  /**
   * Lists what happened to a check-in, the latest first.
   *
   * @param projectId the project's ID
   * @param checkInId the check-in's ID
   * @return the events, fetched while they are walked
   * @throws NotFoundException when the token has access to no such project or check-in
   */
  public Listing<CheckInEvent> events(String projectId, String checkInId) {
    return events(projectId, checkInId, CheckInEventQuery.all());
  }
}
