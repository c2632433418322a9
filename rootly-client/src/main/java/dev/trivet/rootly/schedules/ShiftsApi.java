package dev.trivet.rootly.schedules;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Paging;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;
import java.time.Duration;
import java.time.Instant;

/**
 * Shifts: who is on call in a schedule, and from when until when. They follow from the rotations,
 * overrides and shadows of the schedule.
 *
 * @see <a href="https://docs.rootly.com/api-reference/shifts/retrieves-a-schedule-shifts">Rootly:
 *     shifts</a>
 */
public final class ShiftsApi {

  /** The longest time of which Rootly lists the shifts of one schedule, and of all. */
  private static final Duration OF_ONE = Duration.ofDays(31);

  private static final Duration OF_ALL = Duration.ofDays(62);

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.shifts");

  static final Endpoint<Listing<Shift>> OF_SCHEDULE =
      GROUP.page("ofSchedule", "GET v1/schedules/{id}/shifts", Shift.class).paged(Paging.none());

  /** Responses name no next page, so pages are counted until one has nothing new. */
  static final Endpoint<Listing<Shift>> LIST =
      GROUP
          .page("list", "GET v1/shifts", Shift.class)
          .paged(CollectionEndpoints.PAGES.or(Paging.pageNumber("page[number]")));

  private final Transport transport;

  ShiftsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists the shifts of one schedule in a period. Rootly takes at most 31 days at a time: of a
   * longer period the shifts are fetched window by window, and a shift that reaches over several
   * windows comes once.
   *
   * @param scheduleId the ID of the schedule
   * @param from the start of the period; shifts that end before are left out
   * @param to the end of the period; shifts that begin after are left out
   * @return the shifts; fetched page by page as you iterate
   * @throws IllegalArgumentException when the period ends before it begins
   */
  public Listing<Shift> ofSchedule(String scheduleId, Instant from, Instant to) {
    var input = CallInput.path(Preconditions.notNull("scheduleId", scheduleId));
    Preconditions.notNull("from", from);
    Preconditions.notNull("to", to);
    return ShiftWindows.of(
        OF_SCHEDULE.operation(),
        from,
        to,
        OF_ONE,
        (begin, end) -> transport.call(OF_SCHEDULE, input.query(period(begin, end))));
  }

  /**
   * Lists the shifts of all schedules in a period, as {@link #list(Instant, Instant, ShiftQuery)}
   * does.
   *
   * @param from the start of the period; shifts that end before are left out
   * @param to the end of the period; shifts that begin after are left out
   * @return the shifts; fetched page by page as you iterate
   */
  public Listing<Shift> list(Instant from, Instant to) {
    return list(from, to, ShiftQuery.all());
  }

  /**
   * Lists the shifts of several schedules in a period. Rootly takes at most 62 days at a time: of a
   * longer period the shifts are fetched window by window, and a shift that reaches over several
   * windows comes once.
   *
   * @param from the start of the period; shifts that end before are left out
   * @param to the end of the period; shifts that begin after are left out
   * @param query limits the list
   * @return the shifts; fetched page by page as you iterate
   * @throws IllegalArgumentException when the period ends before it begins, or when it has several
   *     windows and the query has a page to start at
   */
  public Listing<Shift> list(Instant from, Instant to, ShiftQuery query) {
    var period =
        Duration.between(Preconditions.notNull("from", from), Preconditions.notNull("to", to));
    Preconditions.notNull("query", query).checkPeriod(period, OF_ALL);
    return ShiftWindows.of(
        LIST.operation(),
        from,
        to,
        OF_ALL,
        (begin, end) -> transport.call(LIST, period(begin, end).and(query)));
  }

  private static QueryParameters period(Instant from, Instant to) {
    return QueryParameters.none().with("from", from).with("to", to);
  }
}
