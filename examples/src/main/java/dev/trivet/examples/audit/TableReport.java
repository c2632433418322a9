package dev.trivet.examples.audit;

import dev.trivet.examples.access.Membership.Kind;
import dev.trivet.examples.text.Lines;
import dev.trivet.examples.text.TextTable;

/** For people in a terminal. */
final class TableReport {

  private TableReport() {}

  static String render(AuditReport report) {
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
    return table + summary(report);
  }

  private static String summary(AuditReport report) {
    long pending = report.rows().stream().filter(row -> row.kind() == Kind.PENDING).count();
    int people = report.people().size();
    return "\n"
        + (people == 1 ? "1 person, " : people + " people, ")
        + Lines.count(report.teams().size(), "team")
        + ", "
        + Lines.count(report.rows().size() - pending, "membership")
        + ", "
        + Lines.count(pending, "pending invitation")
        + "\n";
  }
}
