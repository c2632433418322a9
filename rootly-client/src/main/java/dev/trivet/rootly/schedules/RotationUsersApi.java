package dev.trivet.rootly.schedules;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Users of rotations: who takes turns, and in which order. The parent of such a user is a rotation.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/schedulerotationusers/list-schedule-rotation-users">Rootly:
 *     schedule rotation users</a>
 */
public final class RotationUsersApi
    extends NestedApi<RotationUser, RotationUserInput, RotationUserQuery> {

  static final CollectionEndpoints<RotationUser> ROTATION_USERS =
      CollectionEndpoints.of(
              "rootly.rotationUsers",
              "schedule_rotation_users",
              "v1/schedule_rotations/{schedule_rotation_id}/schedule_rotation_users",
              RotationUser.class)
          .membersAt("v1/schedule_rotation_users/{id}")
          .requires("user_id");

  RotationUsersApi(Transport transport) {
    super(transport, ROTATION_USERS);
  }
}
