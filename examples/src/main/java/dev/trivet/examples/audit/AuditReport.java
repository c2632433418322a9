package dev.trivet.examples.audit;

import dev.trivet.examples.access.Email;
import dev.trivet.examples.access.Membership;
import dev.trivet.examples.access.PerService;
import dev.trivet.examples.access.Problem;
import dev.trivet.examples.access.Roster;
import dev.trivet.examples.access.Service;
import dev.trivet.examples.access.TeamInfo;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everybody's access.
 *
 * @param at when it was read
 * @param person whom it is about, or empty for everybody
 * @param services the services that answered
 * @param teams their teams, by service and name
 * @param rows who is in them, by person, service and team
 * @param problems what could not be read
 */
public record AuditReport(
    Instant at,
    Optional<Email> person,
    List<Service> services,
    List<TeamInfo> teams,
    List<Membership> rows,
    List<Problem> problems) {

  private static final Comparator<TeamInfo> BY_TEAM =
      Comparator.comparing(TeamInfo::service)
          .thenComparing(TeamInfo::name, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(TeamInfo::id);
  private static final Comparator<Membership> BY_PERSON =
      Comparator.<Membership, String>comparing(row -> person(row))
          .thenComparing(Membership::team, BY_TEAM)
          .thenComparing(Membership::kind)
          .thenComparing(Membership::id);

  public AuditReport {
    services = List.copyOf(services);
    teams = List.copyOf(teams);
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /** The report over what the services told. */
  public static AuditReport of(Instant at, Optional<Email> person, PerService<Roster> rosters) {
    var all = rosters.values().values();
    return new AuditReport(
        at,
        person,
        List.copyOf(rosters.values().keySet()),
        all.stream().flatMap(roster -> roster.teams().stream()).sorted(BY_TEAM).toList(),
        all.stream().flatMap(roster -> roster.memberships().stream()).sorted(BY_PERSON).toList(),
        rosters.problems());
  }

  /** The same person on all services: the address in lower case. */
  static String person(Membership row) {
    return row.email().toLowerCase(Locale.ROOT);
  }

  /** Names by person, in order; empty where no service tells one. */
  Map<String, String> people() {
    var people = new TreeMap<String, String>();
    for (var row : rows) {
      people.merge(person(row), row.name(), (a, b) -> b.length() > a.length() ? b : a);
    }
    return people;
  }

  /** A status in one word. */
  static String status(Membership row) {
    return row.kind().name().toLowerCase(Locale.ROOT);
  }

  /** What stands out about a row. */
  static String note(Membership row) {
    if (row.kind() == Membership.Kind.OWNER) {
      return "account owner";
    }
    return row.team().system() ? "system team" : row.lastAdmin() ? "last admin" : "";
  }
}
