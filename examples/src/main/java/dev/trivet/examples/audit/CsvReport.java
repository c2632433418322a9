package dev.trivet.examples.audit;

import java.util.List;
import java.util.stream.Collectors;

/** For spreadsheets, as RFC 4180 has it, except that lines end with a bare line feed. */
final class CsvReport {

  private CsvReport() {}

  static String render(AuditReport report) {
    var text = new StringBuilder("person,name,service,team,system_team,role,status,last_admin\n");
    for (var row : report.rows()) {
      text.append(
              line(
                  List.of(
                      AuditReport.person(row),
                      row.name(),
                      row.service().key(),
                      row.team().name(),
                      Boolean.toString(row.team().system()),
                      row.role(),
                      AuditReport.status(row),
                      Boolean.toString(row.lastAdmin()))))
          .append('\n');
    }
    return text.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream().map(CsvReport::cell).collect(Collectors.joining(","));
  }

  /** A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
  private static String cell(String text) {
    var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
