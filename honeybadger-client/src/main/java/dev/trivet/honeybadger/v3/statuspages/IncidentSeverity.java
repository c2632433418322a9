package dev.trivet.honeybadger.v3.statuspages;

import dev.trivet.core.json.OpenEnum;

/**
 * The severity of an incident.
 *
 * @param value the text on the wire
 */
public record IncidentSeverity(String value) implements OpenEnum {

  /** A problem was detected, and its extent is not yet known. */
  public static final IncidentSeverity PROBLEM_DETECTED = new IncidentSeverity("problem_detected");

  /** Something is slower or worse than usual. */
  public static final IncidentSeverity DEGRADED_PERFORMANCE =
      new IncidentSeverity("degraded_performance");

  /** A part of the service does not work. */
  public static final IncidentSeverity PARTIAL_OUTAGE = new IncidentSeverity("partial_outage");

  /** The service does not work. */
  public static final IncidentSeverity OUTAGE = new IncidentSeverity("outage");

  /** The service works normally. */
  public static final IncidentSeverity OPERATIONAL = new IncidentSeverity("operational");

  @Override
  public String toString() {
    return value;
  }
}
