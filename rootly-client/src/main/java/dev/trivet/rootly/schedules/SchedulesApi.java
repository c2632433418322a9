package dev.trivet.rootly.schedules;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Schedules: who is on call, and when. Deleting a schedule deletes its rotations too.
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

  /** {@return rotation active days: on which days of the week a rotation is active} */
  public RotationActiveDaysApi rotationActiveDays() {
    return new RotationActiveDaysApi(transport());
  }

  /** {@return rotation users: who takes turns in a rotation, and in which order} */
  public RotationUsersApi rotationUsers() {
    return new RotationUsersApi(transport());
  }

  /** {@return shifts: who is on call, and from when until when} */
  public ShiftsApi shifts() {
    return new ShiftsApi(transport());
  }

  /** {@return override shifts: replacements of single shifts} */
  public OverrideShiftsApi overrideShifts() {
    return new OverrideShiftsApi(transport());
  }

  /** {@return shift coverage requests, which ask the members of a schedule to cover shifts} */
  public ShiftCoverageRequestsApi coverageRequests() {
    return new ShiftCoverageRequestsApi(transport());
  }

  /**
   * {@return who is on call now and who is next, across schedules, overrides and escalation
   * policies}
   */
  public OnCallsApi onCalls() {
    return new OnCallsApi(transport());
  }

  /** {@return shadows: users who follow the shifts of others} */
  public OnCallShadowsApi onCallShadows() {
    return new OnCallShadowsApi(transport());
  }

  /** {@return pay reports: the pay for time on call} */
  public OnCallPayReportsApi payReports() {
    return new OnCallPayReportsApi(transport());
  }
}
