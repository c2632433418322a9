package dev.trivet.cli.audit;

import dev.trivet.cli.access.Email;
import dev.trivet.cli.access.Membership;
import dev.trivet.cli.access.Problem;
import dev.trivet.cli.access.Roster;
import dev.trivet.cli.access.Service;
import dev.trivet.cli.access.ServiceResults;
import dev.trivet.cli.access.TeamInfo;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who has access to what.
 *
 * @param at when it was read
 * @param asked the people it is limited to; empty for everybody
 * @param services the services that could be read
 * @param teams their teams, by service and name
 * @param rows the memberships, by person, service and team
 * @param problems the services that could not be read
 */
public record AuditReport(
    Instant at,
    List<Email> asked,
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
    asked = List.copyOf(asked);
    services = List.copyOf(services);
    teams = List.copyOf(teams);
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /** {@return the report over the rosters} */
  public static AuditReport of(Instant at, List<Email> asked, ServiceResults<Roster> rosters) {
    var all = rosters.values().values();
    return new AuditReport(
        at,
        asked,
        List.copyOf(rosters.values().keySet()),
        all.stream().flatMap(roster -> roster.teams().stream()).sorted(BY_TEAM).toList(),
        all.stream().flatMap(roster -> roster.memberships().stream()).sorted(BY_PERSON).toList(),
        rosters.problems());
  }

  /** {@return those asked for whom no service lists, in the order in which they were named} */
  public List<Email> unknown() {
    var known = people().keySet();
    return asked.stream().filter(email -> !known.contains(email.address())).toList();
  }

  /** {@return the address in lower case, which makes a person the same one on all services} */
  static String person(Membership row) {
    return Email.normal(row.email());
  }

  /** {@return names by person, in order; empty if no service knows one} */
  Map<String, String> people() {
    var people = new TreeMap<String, String>();
    for (var row : rows) {
      people.merge(person(row), row.name(), (a, b) -> b.length() > a.length() ? b : a);
    }
    return people;
  }

  /** {@return the status in one word} */
  static String status(Membership row) {
    return row.kind().name().toLowerCase(Locale.ROOT);
  }

  /** {@return what is special about a membership} */
  static String note(Membership row) {
    if (row.kind() == Membership.Kind.OWNER) {
      return "account owner";
    }
    return row.team().system() ? "system team" : row.lastAdmin() ? "last admin" : "";
  }
}
