package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * The type of an alert source: the kind of tool that sends alerts.
 *
 * @param value the text on the wire
 */
public record AlertSourceType(String value) implements OpenEnum {

  /** Emails to an address of the source. */
  public static final AlertSourceType EMAIL = new AlertSourceType("email");

  /** AppDynamics. */
  public static final AlertSourceType APP_DYNAMICS = new AlertSourceType("app_dynamics");

  /** Catchpoint. */
  public static final AlertSourceType CATCHPOINT = new AlertSourceType("catchpoint");

  /** Cloudflare. */
  public static final AlertSourceType CLOUDFLARE = new AlertSourceType("cloudflare");

  /** Datadog. */
  public static final AlertSourceType DATADOG = new AlertSourceType("datadog");

  /** Dynatrace. */
  public static final AlertSourceType DYNATRACE = new AlertSourceType("dynatrace");

  /** Prometheus Alertmanager. */
  public static final AlertSourceType ALERTMANAGER = new AlertSourceType("alertmanager");

  /** Google Cloud. */
  public static final AlertSourceType GOOGLE_CLOUD = new AlertSourceType("google_cloud");

  /** Grafana. */
  public static final AlertSourceType GRAFANA = new AlertSourceType("grafana");

  /** Sentry. */
  public static final AlertSourceType SENTRY = new AlertSourceType("sentry");

  /** Any tool that calls a webhook. */
  public static final AlertSourceType GENERIC_WEBHOOK = new AlertSourceType("generic_webhook");

  /** Amazon CloudWatch. */
  public static final AlertSourceType CLOUD_WATCH = new AlertSourceType("cloud_watch");

  /** Amazon Simple Notification Service. */
  public static final AlertSourceType AWS_SNS = new AlertSourceType("aws_sns");

  /** Checkly. */
  public static final AlertSourceType CHECKLY = new AlertSourceType("checkly");

  /** Microsoft Azure. */
  public static final AlertSourceType AZURE = new AlertSourceType("azure");

  /** New Relic. */
  public static final AlertSourceType NEW_RELIC = new AlertSourceType("new_relic");

  /** Splunk. */
  public static final AlertSourceType SPLUNK = new AlertSourceType("splunk");

  /** Chronosphere. */
  public static final AlertSourceType CHRONOSPHERE = new AlertSourceType("chronosphere");

  /** AppOptics. */
  public static final AlertSourceType APP_OPTICS = new AlertSourceType("app_optics");

  /** BugSnag. */
  public static final AlertSourceType BUG_SNAG = new AlertSourceType("bug_snag");

  /** Honeycomb. */
  public static final AlertSourceType HONEYCOMB = new AlertSourceType("honeycomb");

  /** Monte Carlo. */
  public static final AlertSourceType MONTE_CARLO = new AlertSourceType("monte_carlo");

  /** Nagios. */
  public static final AlertSourceType NAGIOS = new AlertSourceType("nagios");

  /** PRTG Network Monitor. */
  public static final AlertSourceType PRTG = new AlertSourceType("prtg");

  @Override
  public String toString() {
    return value;
  }
}
