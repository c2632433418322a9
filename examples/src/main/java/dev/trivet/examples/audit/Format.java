package dev.trivet.examples.audit;

import java.util.Locale;

/** The formats of the report, named as on the command line. */
public enum Format {
  TABLE,
  CSV,
  JSON,
  HTML;

  /** The report in this format, ending with a line break. */
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
