package dev.trivet.honeybadger.v3.statuspages;

import dev.trivet.core.json.OpenEnum;

/**
 * How bad an incident is.
 *
 * @param value the text on the wire
 */
public record IncidentSeverity(String value) implements OpenEnum {

  /** There is a problem, of which more is not known. */
  public static final IncidentSeverity PROBLEM_DETECTED = new IncidentSeverity("problem_detected");

  /** Something is slower or worse than usual. */
  public static final IncidentSeverity DEGRADED_PERFORMANCE =
      new IncidentSeverity("degraded_performance");

  /** A part does not work. */
  public static final IncidentSeverity PARTIAL_OUTAGE = new IncidentSeverity("partial_outage");

  /** Nothing works. */
  public static final IncidentSeverity OUTAGE = new IncidentSeverity("outage");

  /** Everything works. */
  public static final IncidentSeverity OPERATIONAL = new IncidentSeverity("operational");

  @Override
  public String toString() {
    return value;
  }
}
