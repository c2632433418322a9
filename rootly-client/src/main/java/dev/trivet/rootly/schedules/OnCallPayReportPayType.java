package dev.trivet.rootly.schedules;

import dev.trivet.core.json.OpenEnum;

/**
 * The pay type of a pay report: what the pay for time on call is calculated by.
 *
 * @param value the text on the wire
 */
public record OnCallPayReportPayType(String value) implements OpenEnum {

  /** By the hour. */
  public static final OnCallPayReportPayType HOURLY = new OnCallPayReportPayType("hourly");

  /** By the day. */
  public static final OnCallPayReportPayType DAILY = new OnCallPayReportPayType("daily");

  @Override
  public String toString() {
    return value;
  }
}
