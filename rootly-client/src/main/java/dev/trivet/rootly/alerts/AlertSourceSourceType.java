package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * What kind of tool alerts come from.
 *
 * @param value the text on the wire
 */
public record AlertSourceSourceType(String value) implements OpenEnum {

  /** Emails to an address of the source. */
  public static final AlertSourceSourceType EMAIL = new AlertSourceSourceType("email");

  /** AppDynamics. */
  public static final AlertSourceSourceType APP_DYNAMICS =
      new AlertSourceSourceType("app_dynamics");

  /** Catchpoint. */
  public static final AlertSourceSourceType CATCHPOINT = new AlertSourceSourceType("catchpoint");

  /** Cloudflare. */
  public static final AlertSourceSourceType CLOUDFLARE = new AlertSourceSourceType("cloudflare");

  /** Datadog. */
  public static final AlertSourceSourceType DATADOG = new AlertSourceSourceType("datadog");

  /** Dynatrace. */
  public static final AlertSourceSourceType DYNATRACE = new AlertSourceSourceType("dynatrace");

  /** Alertmanager of Prometheus. */
  public static final AlertSourceSourceType ALERTMANAGER =
      new AlertSourceSourceType("alertmanager");

  /** Google Cloud. */
  public static final AlertSourceSourceType GOOGLE_CLOUD =
      new AlertSourceSourceType("google_cloud");

  /** Grafana. */
  public static final AlertSourceSourceType GRAFANA = new AlertSourceSourceType("grafana");

  /** Sentry. */
  public static final AlertSourceSourceType SENTRY = new AlertSourceSourceType("sentry");

  /** Any tool that calls a webhook. */
  public static final AlertSourceSourceType GENERIC_WEBHOOK =
      new AlertSourceSourceType("generic_webhook");

  /** Amazon CloudWatch. */
  public static final AlertSourceSourceType CLOUD_WATCH = new AlertSourceSourceType("cloud_watch");

  /** Amazon Simple Notification Service. */
  public static final AlertSourceSourceType AWS_SNS = new AlertSourceSourceType("aws_sns");

  /** Checkly. */
  public static final AlertSourceSourceType CHECKLY = new AlertSourceSourceType("checkly");

  /** Microsoft Azure. */
  public static final AlertSourceSourceType AZURE = new AlertSourceSourceType("azure");

  /** New Relic. */
  public static final AlertSourceSourceType NEW_RELIC = new AlertSourceSourceType("new_relic");

  /** Splunk. */
  public static final AlertSourceSourceType SPLUNK = new AlertSourceSourceType("splunk");

  /** Chronosphere. */
  public static final AlertSourceSourceType CHRONOSPHERE =
      new AlertSourceSourceType("chronosphere");

  /** AppOptics. */
  public static final AlertSourceSourceType APP_OPTICS = new AlertSourceSourceType("app_optics");

  /** BugSnag. */
  public static final AlertSourceSourceType BUG_SNAG = new AlertSourceSourceType("bug_snag");

  /** Honeycomb. */
  public static final AlertSourceSourceType HONEYCOMB = new AlertSourceSourceType("honeycomb");

  /** Monte Carlo. */
  public static final AlertSourceSourceType MONTE_CARLO = new AlertSourceSourceType("monte_carlo");

  /** Nagios. */
  public static final AlertSourceSourceType NAGIOS = new AlertSourceSourceType("nagios");

  /** PRTG Network Monitor. */
  public static final AlertSourceSourceType PRTG = new AlertSourceSourceType("prtg");

  @Override
  public String toString() {
    return value;
  }
}
