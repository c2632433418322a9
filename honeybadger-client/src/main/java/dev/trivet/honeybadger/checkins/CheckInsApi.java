package dev.trivet.honeybadger.checkins;

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
import java.util.HashSet;
import java.util.List;

/**
 * Check-ins of a project. Reports to a check-in are sent by {@code honeybadger.reporting()}.
 * Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/check-ins/">Honeybadger: check-ins</a>
 */
public final class CheckInsApi {

  private static final EndpointGroup CHECK_INS = DataApi.group("honeybadger.checkIns");

  static final Endpoint<Listing<CheckIn>> LIST =
      CHECK_INS.page("list", "GET projects/{project_id}/check_ins", CheckIn.class);
  static final Endpoint<CheckIn> GET =
      CHECK_INS.one("get", "GET projects/{project_id}/check_ins/{check_in_id}", CheckIn.class);
  static final Endpoint<CheckIn> CREATE =
      CHECK_INS
          .one("create", "POST projects/{project_id}/check_ins", CheckIn.class)
          .wrappedIn("check_in")
          .requires("schedule_type");
  static final Endpoint<Void> UPDATE =
      CHECK_INS
          .none("update", "PUT projects/{project_id}/check_ins/{check_in_id}")
          .wrappedIn("check_in")
          .refuses("schedule_type");
  static final Endpoint<Void> DELETE =
      CHECK_INS.none("delete", "DELETE projects/{project_id}/check_ins/{check_in_id}");
  static final Endpoint<List<CheckInResult>> REPLACE_ALL =
      CHECK_INS
          .list("replaceAll", "PUT projects/{project_id}/check_ins", CheckInResult.class)
          .wrappedIn("check_ins");

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
   * Lists the check-ins of a project.
   *
   * @param projectId the project's ID
   * @return the check-ins, fetched while they are walked
   * @throws NotFoundException when the token has access to no such project
   */
  public Listing<CheckIn> list(long projectId) {
    return transport.call(LIST, CallInput.path(projectId));
  }

  /**
   * Reads one check-in.
   *
   * @param projectId the project's ID
   * @param checkInId the check-in's ID
   * @return the check-in
   * @throws NotFoundException when there is no such project or check-in
   */
  public CheckIn get(long projectId, String checkInId) {
    return transport.call(GET, CallInput.path(projectId, checkInId));
  }

  /**
   * Creates a check-in. It is never repeated when it is unclear whether it worked; {@link #ensure}
   * looks before it creates.
   *
   * @param projectId the project's ID
   * @param checkIn what to create; needs the type of its schedule
   * @return the new check-in
   * @throws NotFoundException when the token has access to no such project
   * @throws ValidationException when Honeybadger does not accept something; a slug that is taken,
   *     for example
   */
  public CheckIn create(long projectId, CheckInInput checkIn) {
    return transport.call(CREATE, CallInput.path(projectId).payload(checkIn));
  }

  /**
   * Changes a check-in; what is not set stays as it is. Honeybadger does not return the changed
   * check-in.
   *
   * @param projectId the project's ID
   * @param checkInId the check-in's ID
   * @param changes what to change; refused unsent when nothing is set, or the type of the schedule
   * @throws NotFoundException when there is no such project or check-in
   * @throws ValidationException when Honeybadger does not accept something
   */
  public void update(long projectId, String checkInId, CheckInInput changes) {
    transport.call(UPDATE, CallInput.path(projectId, checkInId).payload(changes));
  }

  /**
   * Deletes a check-in.
   *
   * @param projectId the project's ID
   * @param checkInId the check-in's ID
   * @throws NotFoundException when there is no such project or check-in
   */
  public void delete(long projectId, String checkInId) {
    transport.call(DELETE, CallInput.path(projectId, checkInId));
  }

  /**
   * Makes these the check-ins of a project: creates those with a new slug, changes those with a
   * known one, and deletes all others. Honeybadger does all of it or, when it does not accept one
   * of them, nothing: look at {@link CheckInResult#success}.
   *
   * @param projectId the project's ID
   * @param checkIns all check-ins that the project is to have; each needs a slug of its own and the
   *     type of its schedule
   * @return what became of each
   * @throws IllegalArgumentException when there are none, which would delete everything: that is
   *     {@link #deleteAll}; also when a slug is missing or there twice
   * @throws NotFoundException when the token has access to no such project
   * @throws ValidationException when Honeybadger does not accept something
   */
  public List<CheckInResult> replaceAll(long projectId, List<CheckInInput> checkIns) {
    var owner = REPLACE_ALL.operation().name();
    if (checkIns.isEmpty()) {
      throw new IllegalArgumentException(
          owner + ": without any check-in it would delete all of them: call deleteAll(..)");
    }
    var slugs = new HashSet<String>();
    for (var checkIn : checkIns) {
      var slug = NaturalKeys.of(owner, "CheckInInput.builder().slug(..)", checkIn.slug());
      if (checkIn.scheduleType().isEmpty()) {
        throw new IllegalArgumentException(
            owner + " needs CheckInInput.builder().scheduleType(..)");
      }
      if (!slugs.add(slug)) {
        throw new IllegalArgumentException(owner + ": the slug " + slug + " is there twice");
      }
    }
    return replace(projectId, checkIns);
  }

  /**
   * Deletes all check-ins of a project.
   *
   * @param projectId the project's ID
   * @return what became of each
   * @throws NotFoundException when the token has access to no such project
   */
  public List<CheckInResult> deleteAll(long projectId) {
    return replace(projectId, List.of());
  }

  private List<CheckInResult> replace(long projectId, List<CheckInInput> checkIns) {
    return transport.call(REPLACE_ALL, CallInput.path(projectId).payload(checkIns));
  }

  /**
   * Finds a check-in by its slug, or creates it. Slugs are compared without blanks at the ends.
   * Settings of a check-in that is found are not changed.
   *
   * @param projectId the project's ID
   * @param checkIn the wanted check-in; needs a slug and the type of its schedule
   * @return the check-in, found or created
   * @throws NotFoundException when the token has access to no such project
   */
  public Ensured<CheckIn> ensure(long projectId, CheckInInput checkIn) {
    var slug =
        NaturalKeys.of(
            "honeybadger.checkIns.ensure", "CheckInInput.builder().slug(..)", checkIn.slug());
    return transport.findOrCreate(
        () ->
            list(projectId).stream()
                .filter(found -> slug.equals(NaturalKeys.normal(found.slug())))
                .findFirst(),
        () -> create(projectId, checkIn));
  }
}
