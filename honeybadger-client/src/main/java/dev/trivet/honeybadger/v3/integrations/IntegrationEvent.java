package dev.trivet.honeybadger.v3.integrations;

import dev.trivet.core.json.OpenEnum;

/**
 * An event that an integration can notify a service of.
 *
 * @param value the text on the wire
 */
public record IntegrationEvent(String value) implements OpenEnum {

  /** An error occurred for the first time, or again after it was resolved. */
  public static final IntegrationEvent OCCURRED = new IntegrationEvent("occurred");

  /** The rate of an error exceeds the integration's threshold. */
  public static final IntegrationEvent RATE_EXCEEDED = new IntegrationEvent("rate_exceeded");

  /** A fault was assigned to somebody. */
  public static final IntegrationEvent ASSIGNED = new IntegrationEvent("assigned");

  /** A fault was resolved. */
  public static final IntegrationEvent RESOLVED = new IntegrationEvent("resolved");

  /** A fault is no longer resolved. */
  public static final IntegrationEvent UNRESOLVED = new IntegrationEvent("unresolved");

  /** Somebody commented on a fault. */
  public static final IntegrationEvent COMMENTED = new IntegrationEvent("commented");

  /** A deploy was reported. */
  public static final IntegrationEvent DEPLOYED = new IntegrationEvent("deployed");

  /** A site is up again. */
  public static final IntegrationEvent UP = new IntegrationEvent("up");

  /** A site is down. */
  public static final IntegrationEvent DOWN = new IntegrationEvent("down");

  /** The TLS certificate of a site expires soon. */
  public static final IntegrationEvent CERT_WILL_EXPIRE = new IntegrationEvent("cert_will_expire");

  /** So much is reported that some of it is dropped. */
  public static final IntegrationEvent FLOODED = new IntegrationEvent("flooded");

  /** A check-in is overdue. */
  public static final IntegrationEvent CHECK_IN_MISSING = new IntegrationEvent("check_in_missing");

  /** A check-in reports again. */
  public static final IntegrationEvent CHECK_IN_REPORTING =
      new IntegrationEvent("check_in_reporting");

  /** An alarm was triggered. */
  public static final IntegrationEvent ALARM_ALERT = new IntegrationEvent("alarm_alert");

  /** An alarm is back to normal. */
  public static final IntegrationEvent ALARM_OK = new IntegrationEvent("alarm_ok");

  /** Much more is reported than usual. */
  public static final IntegrationEvent VOLUME_SPIKE = new IntegrationEvent("volume_spike");

  @Override
  public String toString() {
    return value;
  }
}
