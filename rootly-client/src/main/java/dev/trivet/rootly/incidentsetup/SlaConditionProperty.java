package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.json.OpenEnum;

/**
 * A built-in field of incidents that a condition of an SLA can compare.
 *
 * @param value the text on the wire
 */
public record SlaConditionProperty(String value) implements OpenEnum {

  /** The incident's severity. */
  public static final SlaConditionProperty SEVERITY = new SlaConditionProperty("severity");

  /** The environments attached to the incident. */
  public static final SlaConditionProperty ENVIRONMENT = new SlaConditionProperty("environment");

  /** The services attached to the incident. */
  public static final SlaConditionProperty SERVICE = new SlaConditionProperty("service");

  /** The functionalities attached to the incident. */
  public static final SlaConditionProperty FUNCTIONALITY =
      new SlaConditionProperty("functionality");

  /** The incident types. */
  public static final SlaConditionProperty INCIDENT_TYPE =
      new SlaConditionProperty("incident_type");

  /** The teams attached to the incident. */
  public static final SlaConditionProperty GROUP = new SlaConditionProperty("group");

  /** The incident's causes. */
  public static final SlaConditionProperty CAUSE = new SlaConditionProperty("cause");

  /** The incident's sub-status, by ID; only where custom lifecycle statuses are enabled. */
  public static final SlaConditionProperty SUB_STATUS = new SlaConditionProperty("sub_status");

  /** The incident roles. */
  public static final SlaConditionProperty INCIDENT_ROLE =
      new SlaConditionProperty("incident_role");

  /** The incident's status, by name; only where custom lifecycle statuses are not enabled. */
  public static final SlaConditionProperty STATUS = new SlaConditionProperty("status");

  /** The kind of incident, for example a test. */
  public static final SlaConditionProperty KIND = new SlaConditionProperty("kind");

  /** Whether the incident is private. */
  public static final SlaConditionProperty VISIBILITY = new SlaConditionProperty("visibility");

  /** The incident's summary. */
  public static final SlaConditionProperty SUMMARY = new SlaConditionProperty("summary");

  /** When the incident started. */
  public static final SlaConditionProperty STARTED_AT = new SlaConditionProperty("started_at");

  /** When the incident was detected. */
  public static final SlaConditionProperty DETECTED_AT = new SlaConditionProperty("detected_at");

  /** When the incident was acknowledged. */
  public static final SlaConditionProperty ACKNOWLEDGED_AT =
      new SlaConditionProperty("acknowledged_at");

  /** When the incident was mitigated. */
  public static final SlaConditionProperty MITIGATED_AT = new SlaConditionProperty("mitigated_at");

  /** When the incident was resolved. */
  public static final SlaConditionProperty RESOLVED_AT = new SlaConditionProperty("resolved_at");

  @Override
  public String toString() {
    return value;
  }
}
