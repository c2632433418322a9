package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * The action that an alert event records.
 *
 * @param value the text on the wire
 */
public record AlertEventAction(String value) implements OpenEnum {

  /** Something was created, such as the alert. */
  public static final AlertEventAction CREATED = new AlertEventAction("created");

  /** An escalation policy was paged. */
  public static final AlertEventAction ESCALATION_POLICY_PAGED =
      new AlertEventAction("escalation_policy_paged");

  /** A request for an alert was ignored. */
  public static final AlertEventAction IGNORED_ALERT_REQUEST =
      new AlertEventAction("ignored_alert_request");

  /** A phone call reached another stage. */
  public static final AlertEventAction CALL_LIFECYCLE = new AlertEventAction("call_lifecycle");

  /** A level of an escalation policy was skipped. */
  public static final AlertEventAction LEVEL_SKIPPED = new AlertEventAction("level_skipped");

  /** An email was sent. */
  public static final AlertEventAction EMAILED = new AlertEventAction("emailed");

  /** A message was sent in Slack. */
  public static final AlertEventAction SLACKED = new AlertEventAction("slacked");

  /** A message was sent in Microsoft Teams. */
  public static final AlertEventAction MS_TEAMS_MESSAGED =
      new AlertEventAction("ms_teams_messaged");

  /** A message was sent in Google Chat. */
  public static final AlertEventAction GOOGLE_CHAT_MESSAGED =
      new AlertEventAction("google_chat_messaged");

  /** A phone call was made. */
  public static final AlertEventAction CALLED = new AlertEventAction("called");

  /** A text message was sent. */
  public static final AlertEventAction TEXTED = new AlertEventAction("texted");

  /** Somebody was notified. */
  public static final AlertEventAction NOTIFIED = new AlertEventAction("notified");

  /** Something was skipped. */
  public static final AlertEventAction SKIPPED = new AlertEventAction("skipped");

  /** The alert was opened. */
  public static final AlertEventAction OPENED = new AlertEventAction("opened");

  /** The alert was triggered again. */
  public static final AlertEventAction RETRIGGERED = new AlertEventAction("retriggered");

  /** Somebody answered, for example a phone call. */
  public static final AlertEventAction ANSWERED = new AlertEventAction("answered");

  /** The alert was acknowledged. */
  public static final AlertEventAction ACKNOWLEDGED = new AlertEventAction("acknowledged");

  /** The alert was escalated. */
  public static final AlertEventAction ESCALATED = new AlertEventAction("escalated");

  /** Somebody was paged. */
  public static final AlertEventAction PAGED = new AlertEventAction("paged");

  /** The alert was resolved. */
  public static final AlertEventAction RESOLVED = new AlertEventAction("resolved");

  /** The alert was attached, for example to an incident. */
  public static final AlertEventAction ATTACHED = new AlertEventAction("attached");

  /** The alert was snoozed. */
  public static final AlertEventAction SNOOZED = new AlertEventAction("snoozed");

  /** The alert was triggered. */
  public static final AlertEventAction TRIGGERED = new AlertEventAction("triggered");

  /** The alert is open. */
  public static final AlertEventAction OPEN = new AlertEventAction("open");

  /** Something was updated. */
  public static final AlertEventAction UPDATED = new AlertEventAction("updated");

  /** Something was added. */
  public static final AlertEventAction ADDED = new AlertEventAction("added");

  /** Something was removed. */
  public static final AlertEventAction REMOVED = new AlertEventAction("removed");

  /** The alert was marked, for example as noise. */
  public static final AlertEventAction MARKED = new AlertEventAction("marked");

  /** The alert was not marked, for example as noise. */
  public static final AlertEventAction NOT_MARKED = new AlertEventAction("not_marked");

  /** The alert was muted. */
  public static final AlertEventAction MUTED = new AlertEventAction("muted");

  /** The alert was deferred, so paging is postponed. */
  public static final AlertEventAction DEFERRED = new AlertEventAction("deferred");

  /** A team named in the payload was attached to the alert. */
  public static final AlertEventAction TEAM_ATTACHED_FROM_PAYLOAD =
      new AlertEventAction("team_attached_from_payload");

  /** A user was paged. */
  public static final AlertEventAction USER_PAGED = new AlertEventAction("user_paged");

  /** The alert was triggered again because the acknowledgment timeout ran out. */
  public static final AlertEventAction ACK_TIMEOUT_RETRIGGERED =
      new AlertEventAction("ack_timeout_retriggered");

  /** Triggering the alert again was suppressed. */
  public static final AlertEventAction RETRIGGER_SUPPRESSED =
      new AlertEventAction("retrigger_suppressed");

  /** Triggering the alert again was canceled. */
  public static final AlertEventAction RETRIGGER_CANCELLED =
      new AlertEventAction("retrigger_cancelled");

  /** The alert was cleared. */
  public static final AlertEventAction CLEARED = new AlertEventAction("cleared");

  @Override
  public String toString() {
    return value;
  }
}
