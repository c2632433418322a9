package dev.trivet.rootly.schedules;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Schedules: who is on call when. Deleting a schedule deletes its rotations too.
 *
 * @see <a href="https://docs.rootly.com/api-reference/schedules/list-schedules">Rootly:
 *     schedules</a>
 */
public final class SchedulesApi extends CollectionApi<Schedule, ScheduleInput, ScheduleQuery> {

  static final CollectionEndpoints<Schedule> SCHEDULES =
      CollectionEndpoints.of("rootly.schedules", "schedules", "v1/schedules", Schedule.class)
          .requires("name", "owner_user_id");

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public SchedulesApi(Transport transport) {
    super(transport, SCHEDULES);
  }

  /**
   * Finds the schedule with the name of the input, or creates it. Names are compared without blanks
   * around them and in the composed form of Unicode; upper and lower case differ. A schedule that
   * is found is not changed. Rootly does not document that names are unique, so two callers at the
   * same moment may create two schedules.
   *
   * @param input what to create if no schedule has its name
   * @return the schedule, and whether this call created it
   */
  public Ensured<Schedule> ensure(ScheduleInput input) {
    return ensureBy(
        input, input.name(), name -> ScheduleQuery.all().name().is(name), Schedule::name);
  }

  /** {@return rotations: the layers of a schedule, in which people take turns} */
  public RotationsApi rotations() {
    return new RotationsApi(transport());
  }
}
