package dev.trivet.cli.audit;

import java.util.Locale;

/** The formats of the report, named as on the command line. */
public enum Format {
  TABLE,
  CSV,
  JSON,
  HTML;

  /** {@return the report in this format, with a line break at the end} */
  public String render(AuditReport report) {
    return switch (this) {
      case TABLE -> TableReport.render(report);
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
