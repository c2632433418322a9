package dev.trivet.rootly.schedules;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of a pay report.
 *
 * @param value the text on the wire
 */
public record OnCallPayReportStatus(String value) implements OpenEnum {

  /** The report is being generated. */
  public static final OnCallPayReportStatus PROCESSING = new OnCallPayReportStatus("processing");

  /** The report is generated and can be downloaded. */
  public static final OnCallPayReportStatus GENERATED = new OnCallPayReportStatus("generated");

  /** The report has been downloaded. */
  public static final OnCallPayReportStatus DOWNLOADED = new OnCallPayReportStatus("downloaded");

  @Override
  public String toString() {
    return value;
  }
}
