package dev.trivet.rootly.schedules;

import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;
import java.util.List;

/**
 * Shift coverage requests, which ask the members of a schedule to cover shifts. Creating them
 * notifies these members; there is one request for each shift in the period.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/shiftcoveragerequests/list-shift-coverage-requests">Rootly:
 *     shift coverage requests</a>
 */
public final class ShiftCoverageRequestsApi {

  private static final EndpointGroup GROUP =
      CollectionEndpoints.group("rootly.shiftCoverageRequests");

  static final Endpoint<List<ShiftCoverageRequest>> LIST =
      GROUP.list(
          "list",
          "GET v1/schedules/{schedule_id}/shift_coverage_requests",
          ShiftCoverageRequest.class);
  static final Endpoint<List<ShiftCoverageRequest>> CREATE =
      GROUP
          .list(
              "create",
              "POST v1/schedules/{schedule_id}/shift_coverage_requests",
              ShiftCoverageRequest.class)
          .wrappedIn("shift_coverage_requests")
          .requires("starts_at", "ends_at");
  static final Endpoint<ShiftCoverageRequest> GET =
      GROUP.one("get", "GET v1/shift_coverage_requests/{id}", ShiftCoverageRequest.class);
  static final Endpoint<ShiftCoverageRequest> DELETE =
      GROUP.one("delete", "DELETE v1/shift_coverage_requests/{id}", ShiftCoverageRequest.class);

  private final Transport transport;

  ShiftCoverageRequestsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists the shift coverage requests of a schedule.
   *
   * @param scheduleId the ID of the schedule
   * @return the shift coverage requests
   */
  public List<ShiftCoverageRequest> list(String scheduleId) {
    return transport.call(LIST, CallInput.path(scheduleId));
  }

  /**
   * Asks the members of a schedule to cover shifts.
   *
   * @param scheduleId the ID of the schedule
   * @param input the period to cover, and whom to ask
   * @return the coverage requests, one for each shift in the period
   */
  public List<ShiftCoverageRequest> create(String scheduleId, ShiftCoverageRequestInput input) {
    return transport.call(CREATE, CallInput.path(scheduleId).payload(input));
  }

  /**
   * Reads one shift coverage request.
   *
   * @param id the ID of the shift coverage request
   * @return the shift coverage request
   */
  public ShiftCoverageRequest get(String id) {
    return transport.call(GET, CallInput.path(id));
  }

  /**
   * Deletes a shift coverage request.
   *
   * @param id the ID of the shift coverage request
   * @return the shift coverage request
   */
  public ShiftCoverageRequest delete(String id) {
    return transport.call(DELETE, CallInput.path(id));
  }
}
