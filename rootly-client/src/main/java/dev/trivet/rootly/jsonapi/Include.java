package dev.trivet.rootly.jsonapi;

import dev.trivet.core.json.OpenEnum;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.service.QueryParameters;
import java.util.Arrays;

/**
 * A relationship to include in a response: {@link ResourceRef#resource()} then has the resource.
 * These are all relationships that Rootly documents for any list; a list supports only some of
 * them.
 *
 * @param value the text on the wire
 */
public record Include(String value) implements OpenEnum {

  /** Action items. */
  public static final Include ACTION_ITEMS = new Include("action_items");

  /** The alert call recording. */
  public static final Include ALERT_CALL_RECORDING = new Include("alert_call_recording");

  /** Alert field conditions. */
  public static final Include ALERT_FIELD_CONDITIONS = new Include("alert_field_conditions");

  /** Alert field values. */
  public static final Include ALERT_FIELD_VALUES = new Include("alert_field_values");

  /** The alert group. */
  public static final Include ALERT_GROUP = new Include("alert_group");

  /** The alert urgency. */
  public static final Include ALERT_URGENCY = new Include("alert_urgency");

  /** The targets that the alert notifies. */
  public static final Include ALERTING_TARGETS = new Include("alerting_targets");

  /** Alerts. */
  public static final Include ALERTS = new Include("alerts");

  /** The user who assigned the role. */
  public static final Include ASSIGNED_BY_USER = new Include("assigned_by_user");

  /** The assignee. */
  public static final Include ASSIGNEE = new Include("assignee");

  /** The catalog. */
  public static final Include CATALOG = new Include("catalog");

  /** The catalog entity. */
  public static final Include CATALOG_ENTITY = new Include("catalog_entity");

  /** The catalog field. */
  public static final Include CATALOG_FIELD = new Include("catalog_field");

  /** Causes. */
  public static final Include CAUSES = new Include("causes");

  /** Custom field selections. */
  public static final Include CUSTOM_FIELD_SELECTIONS = new Include("custom_field_selections");

  /** Devices. */
  public static final Include DEVICES = new Include("devices");

  /** Email addresses. */
  public static final Include EMAIL_ADDRESSES = new Include("email_addresses");

  /** Entities. */
  public static final Include ENTITIES = new Include("entities");

  /** Environments. */
  public static final Include ENVIRONMENTS = new Include("environments");

  /** Escalation policies. */
  public static final Include ESCALATION_POLICIES = new Include("escalation_policies");

  /** The escalation policy. */
  public static final Include ESCALATION_POLICY = new Include("escalation_policy");

  /** Escalation policy levels. */
  public static final Include ESCALATION_POLICY_LEVELS = new Include("escalation_policy_levels");

  /** Escalation policy paths. */
  public static final Include ESCALATION_POLICY_PATHS = new Include("escalation_policy_paths");

  /** Events. */
  public static final Include EVENTS = new Include("events");

  /** Feedback. */
  public static final Include FEEDBACKS = new Include("feedbacks");

  /** Fields. */
  public static final Include FIELDS = new Include("fields");

  /** Form field conditions. */
  public static final Include FORM_FIELD_CONDITIONS = new Include("form_field_conditions");

  /** Functionalities. */
  public static final Include FUNCTIONALITIES = new Include("functionalities");

  /** Runs of workflow tasks. */
  public static final Include GENIUS_TASK_RUNS = new Include("genius_task_runs");

  /** Workflow tasks. */
  public static final Include GENIUS_TASKS = new Include("genius_tasks");

  /** Workflow runs. */
  public static final Include GENIUS_WORKFLOW_RUNS = new Include("genius_workflow_runs");

  /** The alert that leads the group. */
  public static final Include GROUP_LEADER_ALERT = new Include("group_leader_alert");

  /** The alerts of the group. */
  public static final Include GROUP_MEMBER_ALERTS = new Include("group_member_alerts");

  /** Teams, which are called groups on the wire. */
  public static final Include GROUPS = new Include("groups");

  /** The heartbeat. */
  public static final Include HEARTBEAT = new Include("heartbeat");

  /** The retrospective of the incident. */
  public static final Include INCIDENT_POST_MORTEM = new Include("incident_post_mortem");

  /** Incident types. */
  public static final Include INCIDENT_TYPES = new Include("incident_types");

  /** Incidents. */
  public static final Include INCIDENTS = new Include("incidents");

  /** The live call router. */
  public static final Include LIVE_CALL_ROUTER = new Include("live_call_router");

  /** Notification rules. */
  public static final Include NOTIFICATION_RULES = new Include("notification_rules");

  /** The users who were notified. */
  public static final Include NOTIFIED_USERS = new Include("notified_users");

  /** The on-call role. */
  public static final Include ON_CALL_ROLE = new Include("on_call_role");

  /** Options. */
  public static final Include OPTIONS = new Include("options");

  /** Panels. */
  public static final Include PANELS = new Include("panels");

  /** Phone numbers. */
  public static final Include PHONE_NUMBERS = new Include("phone_numbers");

  /** Positions. */
  public static final Include POSITIONS = new Include("positions");

  /** Properties. */
  public static final Include PROPERTIES = new Include("properties");

  /** Responders. */
  public static final Include RESPONDERS = new Include("responders");

  /** Retrospective process group steps. */
  public static final Include RETROSPECTIVE_PROCESS_GROUP_STEPS =
      new Include("retrospective_process_group_steps");

  /** Retrospective steps. */
  public static final Include RETROSPECTIVE_STEPS = new Include("retrospective_steps");

  /** The role. */
  public static final Include ROLE = new Include("role");

  /** Roles. */
  public static final Include ROLES = new Include("roles");

  /** The schedule. */
  public static final Include SCHEDULE = new Include("schedule");

  /** Schedules. */
  public static final Include SCHEDULES = new Include("schedules");

  /** Services. */
  public static final Include SERVICES = new Include("services");

  /** Severities. */
  public static final Include SEVERITIES = new Include("severities");

  /** The shift override. */
  public static final Include SHIFT_OVERRIDE = new Include("shift_override");

  /** The shift shadow. */
  public static final Include SHIFT_SHADOW = new Include("shift_shadow");

  /** Slack messages. */
  public static final Include SLACK_MESSAGES = new Include("slack_messages");

  /** The sub-status. */
  public static final Include SUB_STATUS = new Include("sub_status");

  /** Sub-statuses. */
  public static final Include SUB_STATUSES = new Include("sub_statuses");

  /** Subscribers. */
  public static final Include SUBSCRIBERS = new Include("subscribers");

  /** Teams. */
  public static final Include TEAMS = new Include("teams");

  /** Template fields. */
  public static final Include TEMPLATE_FIELDS = new Include("template_fields");

  /** Template owners. */
  public static final Include TEMPLATE_OWNERS = new Include("template_owners");

  /** The transcript. */
  public static final Include TRANSCRIPT = new Include("transcript");

  /** The user. */
  public static final Include USER = new Include("user");

  /** Users. */
  public static final Include USERS = new Include("users");

  /**
   * What a call that includes resources sends.
   *
   * @param include the relationships to include
   * @return the parameters
   * @hidden
   */
  @SuppressWarnings("exports")
  public static QueryParameters parameters(Include... include) {
    var all = Arrays.asList(Preconditions.notNull("include", include));
    return QueryParameters.none().withList("include", all);
  }

  @Override
  public String toString() {
    return value;
  }
}
