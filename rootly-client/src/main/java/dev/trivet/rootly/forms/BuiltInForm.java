package dev.trivet.rootly.forms;

import dev.trivet.core.json.OpenEnum;

/**
 * A form that Rootly has built in.
 *
 * @param value the text on the wire
 */
public record BuiltInForm(String value) implements OpenEnum {

  /** The web form to declare an incident. */
  public static final BuiltInForm WEB_NEW_INCIDENT_FORM = new BuiltInForm("web_new_incident_form");

  /** The web form to update an incident. */
  public static final BuiltInForm WEB_UPDATE_INCIDENT_FORM =
      new BuiltInForm("web_update_incident_form");

  /** The web form for an incident's retrospective. */
  public static final BuiltInForm WEB_INCIDENT_POST_MORTEM_FORM =
      new BuiltInForm("web_incident_post_mortem_form");

  /** The web form to mitigate an incident. */
  public static final BuiltInForm WEB_INCIDENT_MITIGATION_FORM =
      new BuiltInForm("web_incident_mitigation_form");

  /** The web form to resolve an incident. */
  public static final BuiltInForm WEB_INCIDENT_RESOLUTION_FORM =
      new BuiltInForm("web_incident_resolution_form");

  /** The web form to cancel an incident. */
  public static final BuiltInForm WEB_INCIDENT_CANCELLATION_FORM =
      new BuiltInForm("web_incident_cancellation_form");

  /** The web form to schedule maintenance. */
  public static final BuiltInForm WEB_SCHEDULED_INCIDENT_FORM =
      new BuiltInForm("web_scheduled_incident_form");

  /** The web form to update scheduled maintenance. */
  public static final BuiltInForm WEB_UPDATE_SCHEDULED_INCIDENT_FORM =
      new BuiltInForm("web_update_scheduled_incident_form");

  /** The incident's retrospective itself. */
  public static final BuiltInForm INCIDENT_POST_MORTEM = new BuiltInForm("incident_post_mortem");

  /** The Slack form to declare an incident. */
  public static final BuiltInForm SLACK_NEW_INCIDENT_FORM =
      new BuiltInForm("slack_new_incident_form");

  /** The Slack form to update an incident. */
  public static final BuiltInForm SLACK_UPDATE_INCIDENT_FORM =
      new BuiltInForm("slack_update_incident_form");

  /** The Slack form to update the status of an incident. */
  public static final BuiltInForm SLACK_UPDATE_INCIDENT_STATUS_FORM =
      new BuiltInForm("slack_update_incident_status_form");

  /** The Slack form to mitigate an incident. */
  public static final BuiltInForm SLACK_INCIDENT_MITIGATION_FORM =
      new BuiltInForm("slack_incident_mitigation_form");

  /** The Slack form to resolve an incident. */
  public static final BuiltInForm SLACK_INCIDENT_RESOLUTION_FORM =
      new BuiltInForm("slack_incident_resolution_form");

  /** The Slack form to cancel an incident. */
  public static final BuiltInForm SLACK_INCIDENT_CANCELLATION_FORM =
      new BuiltInForm("slack_incident_cancellation_form");

  /** The Slack form to schedule maintenance. */
  public static final BuiltInForm SLACK_SCHEDULED_INCIDENT_FORM =
      new BuiltInForm("slack_scheduled_incident_form");

  /** The Slack form to update scheduled maintenance. */
  public static final BuiltInForm SLACK_UPDATE_SCHEDULED_INCIDENT_FORM =
      new BuiltInForm("slack_update_scheduled_incident_form");

  /** The web form for an action item. */
  public static final BuiltInForm WEB_ACTION_ITEM_FORM = new BuiltInForm("web_action_item_form");

  /** The Slack form for an action item. */
  public static final BuiltInForm SLACK_ACTION_ITEM_FORM =
      new BuiltInForm("slack_action_item_form");

  @Override
  public String toString() {
    return value;
  }
}
