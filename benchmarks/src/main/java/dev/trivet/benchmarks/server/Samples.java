package dev.trivet.benchmarks.server;

/** Responses as the services give them, with every member that their documentation shows. */
final class Samples {

  static final int PAGE = 100;

  private Samples() {}

  /** About 1 kB, like a team of Rootly with all its attributes. */
  static String rootlyTeam(int n) {
    return """
    {"id":"5f6c2f1e-7f0a-4f6e-8a53-%012d","type":"groups","attributes":{\
    "slug":"team-%d","name":"Team %d","description":"Keeps the money moving",\
    "public_description":"Payments","managed_by":"web","color":"#D7F5E1","position":%d,\
    "notify_emails":["ana@example.com"],"user_ids":[951,952],"admin_ids":[951],\
    "slack_channels":[{"id":"C0123456789","name":"payments"}],"slack_aliases":[],\
    "alert_broadcast_enabled":true,"alert_broadcast_channel":{"id":"C1","name":"alerts"},\
    "incident_broadcast_enabled":false,"incident_broadcast_channel":{},\
    "auto_add_members_when_attached":true,"alerts_email_enabled":true,\
    "alerts_email_address":"group-%d@alerts.example.com",\
    "alert_urgency_id":"3d1f9a52-5f0e-4c57-9a6c-0d1f7f6c1a11","external_id":"crm-%d",\
    "backstage_id":"default/group/payments","pagerduty_id":"PQ9K7I8",\
    "pagerduty_service_id":null,"opsgenie_id":null,"victor_ops_id":null,\
    "pagertree_id":null,"cortex_id":null,"service_now_ci_sys_id":null,"incidents_count":4,\
    "created_at":"2026-01-12T06:30:15.250-08:00","updated_at":"2026-07-01T00:00:00.000-07:00"},\
    "relationships":{"users":{"data":[{"id":"951","type":"users"},{"id":"952","type":"users"}]}}}"""
        .formatted(n, n, n, n, n, n);
  }

  static String rootlyPage() {
    return "{\"data\":["
        + list(Samples::rootlyTeam, 1)
        + "],\"links\":{\"self\":\"/v1/teams?page%5Bnumber%5D=1&page%5Bsize%5D=100\","
        + "\"next\":\"/v1/teams?page%5Bnumber%5D=2&page%5Bsize%5D=100\"},"
        + "\"meta\":{\"current_page\":1,\"next_page\":2,\"total_count\":1000,\"total_pages\":10}}";
  }

  static String rollbarTeam(int n) {
    return "{\"id\":%d,\"account_id\":317418,\"name\":\"Team %d\",\"access_level\":\"standard\"}"
        .formatted(n, n);
  }

  /** Page 0 and what comes after the last page are empty. */
  static String rollbarPage(int page, int lastPage) {
    boolean empty = page < 1 || page > lastPage;
    var rows = empty ? "" : list(Samples::rollbarTeam, (page - 1) * PAGE + 1);
    return "{\"err\":0,\"result\":[" + rows + "]}";
  }

  /** An item with every member that lists of items have. */
  static String rollbarItem(int n) {
    return """
    {"id":%1$d,"counter":%1$d,"project_id":12345,"title":"NullPointerException: item %1$d",\
    "environment":"production","level":"error","status":"active","platform":"client",\
    "framework":"java","hash":"0123456789abcdef0123456789abcdef01234567",\
    "total_occurrences":3,"unique_occurrences":2,"first_occurrence_id":123456789012,\
    "first_occurrence_timestamp":1658171383,"last_occurrence_id":123456789013,\
    "last_occurrence_timestamp":1658171384,"activating_occurrence_id":123456789012,\
    "last_activated_timestamp":1658171383,"last_resolved_timestamp":null,\
    "last_modified_by":7,"resolved_in_version":null,"assigned_user_id":9,\
    "assigned_team_id":null,"group_item_id":null,"group_status":1,"level_lock":0,\
    "title_lock":0,"controlling_id":%1$d,"public_item_id":null,"integrations_data":null}"""
        .formatted(n);
  }

  static String rollbarItems() {
    return "{\"err\":0,\"result\":{\"page\":1,\"total_count\":100,\"items\":["
        + list(Samples::rollbarItem, 1)
        + "]}}";
  }

  static String honeybadgerTeam(int n) {
    return """
    {"id":%d,"name":"Team %d","created_at":"2013-01-11T15:40:35.123456Z",\
    "owner":{"id":1,"email":"thor@example.org","name":"Thor"},\
    "members":[{"id":11,"team_id":%d,"name":"Loki","email":"loki@example.org","admin":true,\
    "created_at":"2014-01-11T15:40:35Z"},{"id":12,"team_id":%d,"name":"Odin",\
    "email":"odin@example.org","admin":false,"created_at":"2014-01-12T15:40:35Z"}],\
    "projects":[{"id":21,"name":"Shop","active":true,"created_at":"2015-01-11T15:40:35Z",\
    "token":"098sflj2","environments":["production"],"fault_count":3,\
    "unresolved_fault_count":1}],\
    "invitations":[{"id":9,"token":"1fd1c8c0","email":"hela@example.org","admin":false,\
    "message":"Join","created_by":{"id":1,"email":"thor@example.org","name":"Thor"},\
    "created_at":"2016-01-11T15:40:35Z","accepted_by":null,"accepted_at":null}]}"""
        .formatted(n, n, n, n);
  }

  static String honeybadgerPage() {
    return "{\"results\":["
        + list(Samples::honeybadgerTeam, 1)
        + "],\"links\":{\"self\":\"/v2/teams\",\"next\":\"/v2/teams?page=2\"}}";
  }

  interface Row {
    String of(int n);
  }

  static String list(Row row, int from) {
    var rows = new StringBuilder(PAGE * 100);
    for (int n = from; n < from + PAGE; n++) {
      rows.append(n > from ? "," : "").append(row.of(n));
    }
    return rows.toString();
  }
}
