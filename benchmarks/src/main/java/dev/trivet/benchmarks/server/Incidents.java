package dev.trivet.benchmarks.server;

/** Incidents of Rootly with every member that their documentation shows. */
final class Incidents {

  /** What an incident has for each system that it is not connected to: nothing. */
  private static final String UNCONNECTED =
      """
      slack_last_message_ts,zoom_meeting_start_url,zoom_meeting_password,\
      zoom_meeting_pstn_password,zoom_meeting_h323_password,google_drive_id,\
      google_drive_parent_id,google_drive_url,google_meeting_id,google_meeting_url,\
      microsoft_teams_meeting_id,microsoft_teams_meeting_url,microsoft_teams_channel_id,\
      microsoft_teams_channel_name,microsoft_teams_channel_url,\
      microsoft_teams_channel_short_url,microsoft_teams_chat_id,microsoft_teams_chat_url,\
      microsoft_teams_team_id,google_chat_space_id,google_chat_space_name,\
      google_chat_space_url,google_chat_space_short_url,google_chat_space_archived,\
      google_chat_space_domain_id,webex_meeting_id,webex_meeting_url,github_issue_id,\
      github_issue_url,gitlab_issue_id,gitlab_issue_url,asana_task_id,asana_task_url,\
      linear_issue_id,linear_issue_url,trello_card_id,trello_card_url,zendesk_ticket_id,\
      zendesk_ticket_url,pagerduty_incident_id,pagerduty_incident_number,\
      pagerduty_incident_url,opsgenie_incident_id,opsgenie_incident_url,opsgenie_alert_id,\
      opsgenie_alert_url,service_now_incident_id,service_now_incident_key,\
      service_now_incident_url,mattermost_channel_id,mattermost_channel_name,\
      mattermost_channel_url,confluence_page_id,confluence_page_url,datadog_notebook_id,\
      datadog_notebook_url,shortcut_story_id,shortcut_story_url,shortcut_task_id,\
      shortcut_task_url,motion_task_id,motion_task_url,clickup_task_id,clickup_task_url,\
      victor_ops_incident_id,victor_ops_incident_url,quip_page_id,quip_page_url,\
      sharepoint_page_id,sharepoint_page_url,airtable_base_key,airtable_table_name,\
      airtable_record_id,airtable_record_url,freshservice_ticket_id,\
      freshservice_ticket_url,freshservice_task_id,freshservice_task_url,linear_issue_key""";

  private Incidents() {}

  /** Like an incident with people, services and a team in it. */
  private static String incident(int n) {
    return """
    {"id":"9c6c2f1e-7f0a-4f6e-8a53-%012d","type":"incidents","attributes":{\
    "sequential_id":%d,"title":"Checkout is down","kind":"normal","slug":"checkout-is-down-%d",\
    "parent_incident_id":null,"duplicate_incident_id":null,"summary":"Customers cannot pay",\
    "private":false,"source":"web","status":"resolved",\
    "url":"https://example.com/incidents/%d","short_url":"https://example.com/i/%d",\
    "public_title":"Problems with payments","user":%s,"severity":%s,"environments":[%s],\
    "incident_types":[%s],"services":[%s,%s],"functionalities":[],"groups":[{"data":%s}],\
    "labels":{"tier":"1"},"mitigation_message":"Rolled back","resolution_message":"Fixed",\
    "cancellation_message":null,"scheduled_for":null,"scheduled_until":null,\
    "muted_service_ids":[],"retrospective_progress_status":"not_started","in_triage_by":null,\
    "started_by":%s,"mitigated_by":%s,"resolved_by":%s,"closed_by":null,"cancelled_by":null,\
    "in_triage_at":null,"started_at":"2026-01-12T06:30:15.250-08:00",\
    "detected_at":"2026-01-12T06:20:15.250-08:00","acknowledged_at":null,\
    "mitigated_at":"2026-01-12T07:30:15.250-08:00","resolved_at":"2026-01-12T08:30:15.250-08:00",\
    "closed_at":null,"cancelled_at":null,"created_at":"2026-01-12T06:30:15.250-08:00",\
    "updated_at":"2026-01-12T08:30:15.250-08:00",\
    "slack_channel_id":"C0123456789","slack_channel_name":"incident-%d",\
    "slack_channel_url":"https://example.com/slack/C0123456789",\
    "slack_channel_short_url":"https://example.com/s/C0123456789",\
    "slack_channel_deep_link":"slack://channel","slack_channel_archived":false,\
    "zoom_meeting_id":"123","zoom_meeting_join_url":"https://example.com/zoom/123",\
    "zoom_meeting_global_dial_in_numbers":[],"jira_issue_key":"OPS-%d","jira_issue_id":"%d",\
    "jira_issue_url":"https://example.com/jira/OPS",%s},\
    "relationships":{"causes":{"data":[]},"roles":{"data":[]},"subscribers":{"data":[]},\
    "events":{"data":[{"id":"e1","type":"incident_events"}]},"action_items":{"data":[]}}}"""
        .formatted(
            n,
            n,
            n,
            n,
            n,
            user(),
            severity(),
            environment(),
            type(),
            service(1),
            service(2),
            Samples.rootlyTeam(1),
            user(),
            user(),
            user(),
            n,
            n,
            n,
            unconnected());
  }

  private static String unconnected() {
    var members = new StringBuilder();
    for (var name : UNCONNECTED.strip().split(",", -1)) {
      members.append(members.isEmpty() ? "" : ",").append('"').append(name).append("\":null");
    }
    return members.toString();
  }

  private static String user() {
    return """
    {"data":{"id":"951","type":"users","attributes":{"email":"ana@example.com",\
    "name":"Ana Silva","first_name":"Ana","last_name":"Silva","full_name":"Ana Silva",\
    "preferred_name":null,"full_name_with_team":"[Payments] Ana Silva","phone":null,\
    "phone_2":null,"slack_id":"U1","time_zone":"America/Los_Angeles",\
    "created_at":"2025-01-12T06:30:15.250-08:00","updated_at":"2025-07-01T00:00:00.000-07:00"}}}""";
  }

  private static String severity() {
    return """
    {"data":{"id":"7f1e3a52-9c0d-4b6e-8a41-2d5c6f7b8a90","type":"severities","attributes":{\
    "name":"SEV1","slug":"sev1","description":"Customers cannot pay","severity":"critical",\
    "color":"#FF0000","position":1,"notify_emails":[],"slack_channels":[],"slack_aliases":[],\
    "created_at":"2025-01-12T06:30:15.250-08:00","updated_at":"2025-07-01T00:00:00.000-07:00"}}}""";
  }

  private static String environment() {
    return """
    {"data":{"id":"8f1e3a52-9c0d-4b6e-8a41-2d5c6f7b8a90","type":"environments","attributes":{\
    "name":"Production","slug":"production","managed_by":"web","external_id":null,\
    "description":null,"notify_emails":[],"color":"#00FF00","position":1,"slack_channels":[],\
    "slack_aliases":[],"properties":[],"created_at":"2025-01-12T06:30:15.250-08:00",\
    "updated_at":"2025-07-01T00:00:00.000-07:00","public_description":null}}}""";
  }

  private static String type() {
    return """
    {"data":{"id":"9f1e3a52-9c0d-4b6e-8a41-2d5c6f7b8a90","type":"incident_types","attributes":{\
    "name":"Outage","slug":"outage","description":null,"color":"#0000FF","position":1,\
    "notify_emails":[],"slack_channels":[],"slack_aliases":[],"properties":[],\
    "created_at":"2025-01-12T06:30:15.250-08:00","updated_at":"2025-07-01T00:00:00.000-07:00",\
    "public_description":null}}}""";
  }

  private static String service(int n) {
    return """
    {"data":{"id":"af1e3a52-9c0d-4b6e-8a41-%012d","type":"services","attributes":{\
    "name":"API %d","slug":"api-%d","managed_by":"terraform","description":"Takes payments",\
    "public_description":null,"notify_emails":["ana@example.com"],"color":"#D7F5E1",\
    "position":%d,"backstage_id":null,"external_id":"api","pagerduty_id":"PQ9K7I8",\
    "opsgenie_id":null,"cortex_id":null,"service_now_ci_sys_id":null,\
    "github_repository_name":"example/api","github_repository_branch":"main",\
    "gitlab_repository_name":null,"gitlab_repository_branch":null,\
    "kubernetes_deployment_name":"shop/api","environment_ids":[],"service_ids":[],\
    "owner_group_ids":["5f6c2f1e-7f0a-4f6e-8a53-000000000001"],"owner_user_ids":[951],\
    "alert_urgency_id":null,"escalation_policy_id":null,"alerts_email_enabled":false,\
    "alerts_email_address":null,"slack_channels":[],"slack_aliases":[],\
    "alert_broadcast_enabled":false,"alert_broadcast_channel":null,\
    "incident_broadcast_enabled":false,"incident_broadcast_channel":null,"properties":[],\
    "created_at":"2025-01-12T06:30:15.250-08:00","updated_at":"2025-07-01T00:00:00.000-07:00",\
    "incidents_count":4,"show_uptime":true,"show_uptime_last_days":60,"status":"operational"}}}"""
        .formatted(n, n, n, n);
  }

  static String page() {
    return "{\"data\":["
        + Samples.list(Incidents::incident, 1)
        + "],\"links\":{\"next\":\"/v1/incidents?page%5Bnumber%5D=2\"},"
        + "\"meta\":{\"current_page\":1,\"next_page\":2,\"total_count\":1000,\"total_pages\":10}}";
  }
}
