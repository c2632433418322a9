package dev.trivet.cli.audit;

import dev.trivet.cli.access.Membership.Kind;
import dev.trivet.cli.text.Formats;
import dev.trivet.cli.text.TextTable;

/** Writes the report for people at a terminal. */
final class TableReport {

  private TableReport() {}

  static String render(AuditReport report, int columns) {
    var table = new TextTable("PERSON", "SERVICE", "TEAM", "ROLE", "STATUS", "NOTE");
    for (var row : report.rows()) {
      table.add(
          AuditReport.person(row),
          row.service().title(),
          row.team().name(),
          row.role(),
          AuditReport.status(row),
          AuditReport.note(row));
    }
    return table.within(columns) + summary(report);
  }

  private static String summary(AuditReport report) {
    long pending = report.rows().stream().filter(row -> row.kind() == Kind.PENDING).count();
    int people = report.people().size();
    return "\n"
        + (people == 1 ? "1 person, " : people + " people, ")
        + Formats.count(report.teams().size(), "team")
        + ", "
        + Formats.count(report.rows().size() - pending, "membership")
        + ", "
        + Formats.count(pending, "pending invitation")
        + "\n";
  }
}
