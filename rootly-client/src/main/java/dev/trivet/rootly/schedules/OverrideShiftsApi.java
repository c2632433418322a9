package dev.trivet.rootly.schedules;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Override shifts: times in which other users are on call than the schedule plans. Creating one
 * deletes the override shifts that overlap with the new one.
 *
 * @see <a href="https://docs.rootly.com/api-reference/overrideshifts/list-override-shifts">Rootly:
 *     override shifts</a>
 */
public final class OverrideShiftsApi
    extends NestedApi<OverrideShift, OverrideShiftInput, OverrideShiftQuery> {

  static final CollectionEndpoints<OverrideShift> OVERRIDE_SHIFTS =
      CollectionEndpoints.of(
              "rootly.overrideShifts",
              "shifts",
              "v1/schedules/{schedule_id}/override_shifts",
              OverrideShift.class)
          .membersAt("v1/override_shifts/{id}")
          .requires("starts_at", "ends_at", "user_id")
          .changesNeed("user_id")
          .onlyToCreate("starts_at", "ends_at");

  OverrideShiftsApi(Transport transport) {
    super(transport, OVERRIDE_SHIFTS);
  }
}
