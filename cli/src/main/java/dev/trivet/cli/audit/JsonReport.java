package dev.trivet.cli.audit;

import dev.trivet.cli.access.Membership;
import dev.trivet.cli.access.TeamInfo;
import dev.trivet.cli.text.JsonText;
import dev.trivet.core.json.JsonValue;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Renders the report as JSON, for other programs and for the page. */
final class JsonReport {

  private JsonReport() {}

  static String render(AuditReport report) {
    return JsonText.pretty(
        JsonText.object(
            "at", report.at().toString(),
            "asked", report.asked().stream().map(Object::toString).toList(),
            "services", report.services().stream().map(service -> service.key()).toList(),
            "memberships", report.rows().stream().map(JsonReport::row).toList(),
            "problems", JsonText.problems(report.problems())));
  }

  private static JsonValue row(Membership row) {
    return JsonText.object(
        "person", AuditReport.person(row),
        "name", row.name(),
        "service", row.service().key(),
        "team", row.team().name(),
        "teamId", row.team().id(),
        "systemTeam", row.team().system(),
        "role", row.role(),
        "status", AuditReport.status(row),
        "lastAdmin", row.lastAdmin());
  }

  /** {@return the data of the page: people, teams, and a cell for each membership by position} */
  static JsonValue matrix(AuditReport report) {
    var names = report.people();
    var people = positions(names.keySet());
    var teams = positions(report.teams());
    return JsonText.object(
        "at", report.at().toString(),
        "asked", report.asked().stream().map(Object::toString).toList(),
        "services",
            report.services().stream()
                .map(s -> JsonText.object("key", s.key(), "title", s.title()))
                .toList(),
        "teams",
            report.teams().stream()
                .map(
                    team ->
                        JsonText.object(
                            "service", team.service().key(),
                            "name", team.name(),
                            "system", team.system()))
                .toList(),
        "people",
            names.entrySet().stream()
                .map(e -> JsonText.object("email", e.getKey(), "name", e.getValue()))
                .toList(),
        "cells", report.rows().stream().map(row -> cell(people, teams, row)).toList(),
        "problems", JsonText.problems(report.problems()));
  }

  private static <T> Map<T, Integer> positions(Collection<T> all) {
    var positions = new HashMap<T, Integer>();
    int next = 0;
    for (var each : all) {
      positions.putIfAbsent(each, next++);
    }
    return positions;
  }

  private static JsonValue cell(
      Map<String, Integer> people, Map<TeamInfo, Integer> teams, Membership row) {
    return JsonText.object(
        "person", people.getOrDefault(AuditReport.person(row), -1),
        "team", teams.getOrDefault(row.team(), -1),
        "role", row.role(),
        "status", AuditReport.status(row),
        "lastAdmin", row.lastAdmin(),
        "account", row.email());
  }
}
