package dev.trivet.rootly.incidents;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Comparison;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;

/**
 * Which incidents to list, and in which order. Where a filter is by neither ID nor name, as {@link
 * #services()} is, Rootly does not document whether it compares slugs or names.
 */
public final class IncidentQuery extends PagedQuery<IncidentQuery> {

  private IncidentQuery(QueryParameters parameters) {
    super(parameters, IncidentQuery::new);
  }

  /** {@return all incidents} */
  public static IncidentQuery all() {
    return new IncidentQuery(QueryParameters.none());
  }

  /**
   * Limits the list to incidents that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public IncidentQuery search(String text) {
    return filter("search", text);
  }

  /** {@return filters by kind} */
  public Where<IncidentKind, IncidentQuery> kind() {
    return where("kind");
  }

  /** {@return filters by status} */
  public Where<IncidentStatus, IncidentQuery> status() {
    return where("status");
  }

  /** {@return filters by whether incidents are private} */
  public Where<Boolean, IncidentQuery> isPrivate() {
    return where("private");
  }

  /** {@return filters by the ID of the user who created the incidents} */
  public Where<Long, IncidentQuery> userId() {
    return where("user_id");
  }

  /** {@return filters by severity} */
  public Where<String, IncidentQuery> severity() {
    return where("severity");
  }

  /** {@return filters by the ID of the severity} */
  public Where<String, IncidentQuery> severityId() {
    return where("severity_id");
  }

  /** {@return filters by label} */
  public Where<String, IncidentQuery> labels() {
    return where("labels");
  }

  /** {@return filters by incident type} */
  public Where<String, IncidentQuery> types() {
    return where("types");
  }

  /** {@return filters by the IDs of the incident types} */
  public Where<String, IncidentQuery> typeIds() {
    return where("type_ids");
  }

  /** {@return filters by environment} */
  public Where<String, IncidentQuery> environments() {
    return where("environments");
  }

  /** {@return filters by the IDs of the environments} */
  public Where<String, IncidentQuery> environmentIds() {
    return where("environment_ids");
  }

  /** {@return filters by functionality} */
  public Where<String, IncidentQuery> functionalities() {
    return where("functionalities");
  }

  /** {@return filters by the IDs of the functionalities} */
  public Where<String, IncidentQuery> functionalityIds() {
    return where("functionality_ids");
  }

  /** {@return filters by the names of the functionalities} */
  public Where<String, IncidentQuery> functionalityNames() {
    return where("functionality_names");
  }

  /** {@return filters by service} */
  public Where<String, IncidentQuery> services() {
    return where("services");
  }

  /** {@return filters by the IDs of the services} */
  public Where<String, IncidentQuery> serviceIds() {
    return where("service_ids");
  }

  /** {@return filters by the names of the services} */
  public Where<String, IncidentQuery> serviceNames() {
    return where("service_names");
  }

  /** {@return filters by team} */
  public Where<String, IncidentQuery> teams() {
    return where("teams");
  }

  /** {@return filters by the IDs of the teams} */
  public Where<String, IncidentQuery> teamIds() {
    return where("team_ids");
  }

  /** {@return filters by the names of the teams} */
  public Where<String, IncidentQuery> teamNames() {
    return where("team_names");
  }

  /**
   * Limits the list to incidents with a cause.
   *
   * @param value the cause; Rootly does not document whether its slug or its name
   * @return a changed copy of the query
   */
  public IncidentQuery cause(String value) {
    return filter("cause", value);
  }

  /** {@return filters by the IDs of the causes} */
  public Where<String, IncidentQuery> causeIds() {
    return where("cause_ids");
  }

  /**
   * Limits the list to incidents that have one of these custom field options selected.
   *
   * @param values the IDs of the options
   * @return a changed copy of the query
   */
  public IncidentQuery customFieldSelectedOptionIds(String... values) {
    return joined(
        "customFieldSelectedOptionIds", "filter[custom_field_selected_option_ids]", values);
  }

  /**
   * Limits the list to the incident with this Slack channel.
   *
   * @param value the Slack channel's ID
   * @return a changed copy of the query
   */
  public IncidentQuery slackChannelId(String value) {
    return filter("slack_channel_id", value);
  }

  /** {@return filters by the number that people see, such as the 123 in {@code INC-123}} */
  public Where<Long, IncidentQuery> sequentialId() {
    return where("sequential_id");
  }

  /** {@return filters by the time of creation} */
  public When<IncidentQuery> createdAt() {
    return when("created_at");
  }

  /** {@return filters by the time of the last update} */
  public When<IncidentQuery> updatedAt() {
    return when("updated_at");
  }

  /** {@return filters by the time the incidents started} */
  public When<IncidentQuery> startedAt() {
    return when("started_at");
  }

  /** {@return filters by the time the incidents were detected} */
  public When<IncidentQuery> detectedAt() {
    return when("detected_at");
  }

  /** {@return filters by the time the incidents were acknowledged} */
  public When<IncidentQuery> acknowledgedAt() {
    return when("acknowledged_at");
  }

  /** {@return filters by the time the incidents were mitigated} */
  public When<IncidentQuery> mitigatedAt() {
    return when("mitigated_at");
  }

  /** {@return filters by the time the incidents were resolved} */
  public When<IncidentQuery> resolvedAt() {
    return when("resolved_at");
  }

  /** {@return filters by the time the incidents were closed} */
  public When<IncidentQuery> closedAt() {
    return when("closed_at");
  }

  /** {@return filters by the time the incidents were put in triage} */
  public When<IncidentQuery> inTriageAt() {
    return when("in_triage_at");
  }

  /** {@return filters by the ID of the Zendesk ticket} */
  public Comparison<String, IncidentQuery> zendeskTicketId() {
    return comparison("zendesk_ticket_id");
  }

  /** {@return filters by cause} */
  public Comparison<String, IncidentQuery> causes() {
    return comparison("causes");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public IncidentQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public IncidentQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
