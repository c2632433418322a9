package dev.trivet.examples.audit;

import dev.trivet.core.json.JsonValue;
import dev.trivet.examples.access.Membership;
import dev.trivet.examples.text.JsonText;
import java.util.List;

/** For machines. */
final class JsonReport {

  private JsonReport() {}

  static String render(AuditReport report) {
    return JsonText.pretty(
        JsonText.object(
            "at", report.at().toString(),
            "person", report.person().map(Object::toString).orElse(null),
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

  /** What the page needs: people and teams by position, and a cell for each pair that meets. */
  static JsonValue matrix(AuditReport report) {
    var people = List.copyOf(report.people().keySet());
    return JsonText.object(
        "at", report.at().toString(),
        "person", report.person().map(Object::toString).orElse(null),
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
            report.people().entrySet().stream()
                .map(e -> JsonText.object("email", e.getKey(), "name", e.getValue()))
                .toList(),
        "cells", report.rows().stream().map(row -> cell(report, people, row)).toList(),
        "problems", JsonText.problems(report.problems()));
  }

  private static JsonValue cell(AuditReport report, List<String> people, Membership row) {
    return JsonText.object(
        "person", people.indexOf(AuditReport.person(row)),
        "team", report.teams().indexOf(row.team()),
        "role", row.role(),
        "status", AuditReport.status(row),
        "lastAdmin", row.lastAdmin(),
        "account", row.email());
  }
}
