package dev.trivet.rootly.schedules;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Shadows: users who follow the shifts of others. Deleting a shadow whose shift has begun ends the
 * shift at the moment of the call instead.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/oncallshadows/list-on-call-shadows-for-shift">Rootly:
 *     on call shadows</a>
 */
public final class OnCallShadowsApi
    extends NestedApi<OnCallShadow, OnCallShadowInput, OnCallShadowQuery> {

  static final CollectionEndpoints<OnCallShadow> ON_CALL_SHADOWS =
      CollectionEndpoints.of(
              "rootly.onCallShadows",
              "on_call_shadows",
              "v1/schedules/{schedule_id}/on_call_shadows",
              OnCallShadow.class)
          .membersAt("v1/on_call_shadows/{id}")
          .requires("shadowable_type", "shadowable_id", "shadow_user_id", "starts_at", "ends_at")
          .onlyToUpdate("schedule_id");

  OnCallShadowsApi(Transport transport) {
    super(transport, ON_CALL_SHADOWS);
  }
}
