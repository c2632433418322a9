package dev.trivet.rootly.schedules;

import dev.trivet.core.json.OpenEnum;

/**
 * How far a pay report has come.
 *
 * @param value the text on the wire
 */
public record OnCallPayReportStatus(String value) implements OpenEnum {

  /** It is being generated. */
  public static final OnCallPayReportStatus PROCESSING = new OnCallPayReportStatus("processing");

  /** It can be downloaded. */
  public static final OnCallPayReportStatus GENERATED = new OnCallPayReportStatus("generated");

  /** It has been downloaded. */
  public static final OnCallPayReportStatus DOWNLOADED = new OnCallPayReportStatus("downloaded");

  @Override
  public String toString() {
    return value;
  }
}
