package dev.trivet.rootly.schedules;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Active days: the days of the week on which a rotation is active. The parent of an active day is a
 * rotation.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/schedulerotationactivedays/list-schedule-rotation-active-days">Rootly:
 *     schedule rotation active days</a>
 */
public final class RotationActiveDaysApi
    extends NestedApi<RotationActiveDay, RotationActiveDayInput, RotationActiveDayQuery> {

  static final CollectionEndpoints<RotationActiveDay> ROTATION_ACTIVE_DAYS =
      CollectionEndpoints.of(
              "rootly.rotationActiveDays",
              "schedule_rotation_active_days",
              "v1/schedule_rotations/{schedule_rotation_id}/schedule_rotation_active_days",
              RotationActiveDay.class)
          .membersAt("v1/schedule_rotation_active_days/{id}")
          .requires("day_name", "active_time_attributes");

  RotationActiveDaysApi(Transport transport) {
    super(transport, ROTATION_ACTIVE_DAYS);
  }
}
