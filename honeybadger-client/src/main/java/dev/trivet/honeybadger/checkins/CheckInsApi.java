package dev.trivet.honeybadger.checkins;

import dev.trivet.core.Ensured;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.collections.NestedApi;
import dev.trivet.honeybadger.wire.CollectionEndpoints;
import dev.trivet.honeybadger.wire.DataApi;
import dev.trivet.honeybadger.wire.NaturalKeys;
import java.util.HashSet;
import java.util.List;

/**
 * Check-ins of a project, which monitor scheduled jobs. The jobs report through {@code
 * honeybadger.reporting()}. A new check-in needs a schedule type, which cannot be changed later;
 * its slug must not be taken. {@link #ensure} looks before it creates. Immutable and thread-safe.
 *
 * @see <a href="https://docs.honeybadger.io/api/check-ins/">Honeybadger: check-ins</a>
 */
public final class CheckInsApi extends NestedApi<CheckIn, CheckInInput> {

  private static final EndpointGroup GROUP = DataApi.group("honeybadger.checkIns");

  static final CollectionEndpoints<CheckIn, Void> CHECK_INS =
      DataApi.collection(
              "honeybadger.checkIns",
              "check_in",
              "projects/{project_id}/check_ins/{check_in_id}",
              CheckIn.class)
          .requires("schedule_type")
          .onlyToCreate("slug", "schedule_type");
  static final Endpoint<List<CheckInResult>> REPLACE_ALL =
      GROUP
          .list("replaceAll", "PUT projects/{project_id}/check_ins", CheckInResult.class)
          .wrappedIn("check_ins");

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
   * Replaces all check-ins of a project: creates those with a new slug, updates those with a known
   * one, and deletes all others. Honeybadger does all of it or, when it rejects one check-in,
   * nothing: look at {@link CheckInResult#success}.
   *
   * @param projectId the project's ID
   * @param checkIns all check-ins that the project is to have; each needs a slug of its own and a
   *     schedule type
   * @return the outcome for each check-in
   * @throws IllegalArgumentException when the list is empty, which would delete everything (call
   *     {@link #deleteAll} for that), or when a slug or a schedule type is missing or a slug occurs
   *     twice
   * @throws NotFoundException when there is no such project, or the token has no access to it
   * @throws ValidationException when Honeybadger rejects a value
   */
  public List<CheckInResult> replaceAll(long projectId, List<CheckInInput> checkIns) {
    var owner = REPLACE_ALL.operation().name();
    if (Preconditions.notNull("checkIns", checkIns).isEmpty()) {
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
   * @return the outcome for each check-in
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public List<CheckInResult> deleteAll(long projectId) {
    return replace(projectId, List.of());
  }

  private List<CheckInResult> replace(long projectId, List<CheckInInput> checkIns) {
    return transport().call(REPLACE_ALL, CallInput.path(projectId).payload(checkIns));
  }

  /**
   * Finds a check-in by its slug, or creates it. Slugs are compared without blanks at the ends. The
   * settings of an existing check-in are not changed.
   *
   * @param projectId the project's ID
   * @param checkIn the wanted check-in; needs a slug and a schedule type
   * @return the check-in, found or created
   * @throws NotFoundException when there is no such project, or the token has no access to it
   */
  public Ensured<CheckIn> ensure(long projectId, CheckInInput checkIn) {
    var slug =
        NaturalKeys.of(
            "honeybadger.checkIns.ensure", "CheckInInput.builder().slug(..)", checkIn.slug());
    return transport()
        .findOrCreate(
            () ->
                list(projectId).stream()
                    .filter(found -> slug.equals(NaturalKeys.normal(found.slug())))
                    .findFirst(),
            () -> create(projectId, checkIn));
  }
}
