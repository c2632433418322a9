package dev.trivet.cli.audit;

import java.util.Locale;

/** The formats of the report, named as on the command line. */
public enum Format {
  TABLE,
  CSV,
  JSON,
  HTML;

  /**
   * Writes the report in this format.
   *
   * @param columns how wide a table may be; 0 if there is no limit
   * @return the report, with a line break at the end
   */
  public String render(AuditReport report, int columns) {
    return switch (this) {
      case TABLE -> TableReport.render(report, columns);
      case CSV -> CsvReport.render(report);
      case JSON -> JsonReport.render(report);
      case HTML -> HtmlReport.render(report);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
