package dev.trivet.cli.audit;

import dev.trivet.cli.text.Formats;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes RFC 4180 for spreadsheets, except that lines end with a bare line feed. A cell that a
 * spreadsheet would take for a formula gets an apostrophe in front.
 */
final class CsvReport {

  /**
   * A sign that makes a spreadsheet compute a cell, in any width, with anything invisible before
   * it. A semicolon begins a cell as well, where commas separate decimals.
   */
  private static final Pattern FORMULA =
      Pattern.compile(
          "(^|;)([\\p{C}\\p{Z}]*"
              + "[=+\\-@\\u207A-\\u207C\\u208A-\\u208C\\u2212"
              + "\\uFE62\\uFE63\\uFE66\\uFE6B\\uFF0B\\uFF0D\\uFF1D\\uFF20])");

  private static final Pattern NEEDS_QUOTES = Pattern.compile("[,\"]");

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

  private static String cell(String text) {
    var safe = FORMULA.matcher(Formats.plain(text)).replaceAll("$1'$2");
    return NEEDS_QUOTES.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
