package dev.trivet.rootly.schedules;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Rotations: the layers of a schedule, in which people take turns.
 *
 * @see <a href="https://docs.rootly.com/api-reference/schedulerotations/list-schedule-rotations">
 *     Rootly: schedule rotations</a>
 */
public final class RotationsApi extends NestedApi<Rotation, RotationInput, RotationQuery> {

  static final CollectionEndpoints<Rotation> ROTATIONS =
      CollectionEndpoints.of(
              "rootly.rotations",
              "schedule_rotations",
              "v1/schedules/{schedule_id}/schedule_rotations",
              Rotation.class)
          .membersAt("v1/schedule_rotations/{id}")
          .requires("name", "schedule_rotationable_type", "schedule_rotationable_attributes")
          .changesNeed("schedule_rotationable_type");

  RotationsApi(Transport transport) {
    super(transport, ROTATIONS);
  }

  /**
   * Finds the rotation of a schedule with the name of the input, or creates it. Names are compared
   * without blanks around them and in the composed form of Unicode; upper and lower case differ. A
   * rotation that is found is not changed. Rootly does not document that names are unique, so two
   * callers at the same moment may create two rotations.
   *
   * @param scheduleId the ID of the schedule
   * @param input what to create if no rotation of the schedule has its name
   * @return the rotation, and whether this call created it
   */
  public Ensured<Rotation> ensure(String scheduleId, RotationInput input) {
    return ensureBy(scheduleId, input, input.name(), Rotation::name);
  }
}
