package dev.trivet.rootly.schedules;

import dev.trivet.core.Listing;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.wire.CollectionEndpoints;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Who is on call. {@link #list} returns what Rootly reports, level by level of the escalation
 * policies; the other calls return who is on call now and who is next.
 */
public final class OnCallsApi {

  /** How far to look for whoever is next; Rootly lists the shifts of at most 62 days. */
  private static final Duration AHEAD = Duration.ofDays(31);

  /** As many shifts as one response can hold. */
  private static final int PAGE = 1000;

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.onCalls");

  static final Endpoint<List<OnCall>> LIST = GROUP.list("list", "GET v1/oncalls", OnCall.class);

  private final Transport transport;

  OnCallsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists who is on call, across schedules, overrides and escalation policies.
   *
   * @param query which on-call entries
   * @return the on-call entries, one for each level and user
   */
  public List<OnCall> list(OnCallQuery query) {
    return transport.call(LIST, query);
  }

  /**
   * Finds who is on call in schedules now and who is next within 31 days, with overrides and
   * shadows. Sends one request for the shifts, and another one for every further 1000 shifts.
   *
   * @param scheduleIds the IDs of the schedules, at least one
   * @return who is on call, with their names
   */
  public OnCallRoster ofSchedules(String... scheduleIds) {
    var now = transport.clock().instant();
    return OnCallRoster.at(
        now, shifts(List.of(Preconditions.notNull("scheduleIds", scheduleIds)), now), List.of());
  }

  /**
   * Finds who is on call for escalation policies now and who is next within 31 days, with overrides
   * and shadows. Sends two requests: one for the levels of the policies, and one for the shifts of
   * the schedules in these levels; another one for every further 1000 shifts.
   *
   * @param escalationPolicyIds the IDs of the escalation policies, at least one
   * @return who is on call, with their names and the levels that page them
   */
  public OnCallRoster ofPolicies(String... escalationPolicyIds) {
    return of(
        OnCallQuery.all()
            .escalationPolicyIds(
                Preconditions.notNull("escalationPolicyIds", escalationPolicyIds)));
  }

  /**
   * Finds who is on call for teams now and who is next within 31 days, with overrides and shadows.
   * Sends two requests: one for the levels of the teams' escalation policies, and one for the
   * shifts of the schedules in these levels; another one for every further 1000 shifts.
   *
   * @param teamIds the IDs of the teams, at least one
   * @return who is on call, with their names and the levels that page them
   */
  public OnCallRoster ofTeams(String... teamIds) {
    return of(OnCallQuery.all().groupIds(Preconditions.notNull("teamIds", teamIds)));
  }

  private OnCallRoster of(OnCallQuery query) {
    var now = transport.clock().instant();
    var levels = list(query.since(now).until(now.plus(AHEAD)).include(Include.USER));
    var scheduleIds =
        levels.stream().map(OnCall::scheduleId).flatMap(Optional::stream).distinct().toList();
    return OnCallRoster.at(
        now, scheduleIds.isEmpty() ? List.of() : shifts(scheduleIds, now), levels);
  }

  private List<Shift> shifts(Collection<String> scheduleIds, Instant now) {
    var query =
        ShiftQuery.all()
            .scheduleIds(scheduleIds.toArray(String[]::new))
            .include(Include.USER)
            .pageSize(PAGE);
    var found = new LinkedHashMap<String, Shift>();
    for (int number = 1; ; number++) {
      var pages = list(now, number == 1 ? query : query.pageNumber(number)).pages().iterator();
      int before = found.size();
      int read = 0;
      if (pages.hasNext()) {
        var page = pages.next();
        page.items().forEach(shift -> found.putIfAbsent(shift.id(), shift));
        read = page.items().size() + page.unreadable();
      }
      if (read < PAGE || found.size() == before) {
        return List.copyOf(found.values());
      }
    }
  }

  private Listing<Shift> list(Instant now, ShiftQuery query) {
    return new ShiftsApi(transport).list(now, now.plus(AHEAD), query);
  }
}
