package dev.trivet.rootly.schedules;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;
import java.util.List;

/**
 * Shifts: who is on call in a schedule from when until when. They follow from the rotations,
 * overrides and shadows of the schedule. Immutable and thread-safe.
 */
public final class ShiftsApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.shifts");

  static final Endpoint<List<ShiftResult>> OF_SCHEDULE =
      GROUP.list("ofSchedule", "GET v1/schedules/{id}/shifts", ShiftResult.class);
  static final Endpoint<Listing<ShiftResult>> LIST =
      GROUP.page("list", "GET v1/shifts", ShiftResult.class);

  private final Transport transport;

  ShiftsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists the shifts of one schedule.
   *
   * @param id the ID of the shift
   * @param query which ones
   * @return the shift results
   */
  public List<ShiftResult> ofSchedule(String id, ShiftOfScheduleQuery query) {
    return transport.call(OF_SCHEDULE, CallInput.path(id).query(query.parameters()));
  }

  /**
   * Lists the shifts of all schedules in a period of at most 62 days.
   *
   * @param query which ones
   * @return the shift results; fetched while they are walked
   */
  public Listing<ShiftResult> list(ShiftQuery query) {
    return transport.call(LIST, CallInput.none().query(query.parameters()));
  }
}
