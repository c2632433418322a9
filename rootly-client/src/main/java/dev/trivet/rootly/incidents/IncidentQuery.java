package dev.trivet.rootly.incidents;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Comparison;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;
import java.util.List;

/** Which incidents to list, and in which order. */
public final class IncidentQuery extends PagedQuery<IncidentQuery> {

  private IncidentQuery(QueryParameters parameters) {
    super(parameters, IncidentQuery::new);
  }

  /** {@return all incidents} */
  public static IncidentQuery all() {
    return new IncidentQuery(QueryParameters.none());
  }

  /**
   * Limits the list to incidents in which a text occurs.
   *
   * @param text the text
   * @return the changed query
   */
  public IncidentQuery search(String text) {
    return filter("search", text);
  }

  /** {@return ways to limit the list by kind} */
  public Where<IncidentKind, IncidentQuery> kind() {
    return where("kind");
  }

  /** {@return ways to limit the list by status} */
  public Where<IncidentStatus, IncidentQuery> status() {
    return where("status");
  }

  /** {@return ways to limit the list by private} */
  public Where<String, IncidentQuery> isPrivate() {
    return where("private");
  }

  /** {@return ways to limit the list by user ID} */
  public Where<String, IncidentQuery> userId() {
    return where("user_id");
  }

  /** {@return ways to limit the list by severity} */
  public Where<String, IncidentQuery> severity() {
    return where("severity");
  }

  /** {@return ways to limit the list by severity ID} */
  public Where<String, IncidentQuery> severityId() {
    return where("severity_id");
  }

  /** {@return ways to limit the list by labels} */
  public Where<String, IncidentQuery> labels() {
    return where("labels");
  }

  /** {@return ways to limit the list by types} */
  public Where<String, IncidentQuery> types() {
    return where("types");
  }

  /** {@return ways to limit the list by type ids} */
  public Where<String, IncidentQuery> typeIds() {
    return where("type_ids");
  }

  /** {@return ways to limit the list by environments} */
  public Where<String, IncidentQuery> environments() {
    return where("environments");
  }

  /** {@return ways to limit the list by environment ids} */
  public Where<String, IncidentQuery> environmentIds() {
    return where("environment_ids");
  }

  /** {@return ways to limit the list by functionalities} */
  public Where<String, IncidentQuery> functionalities() {
    return where("functionalities");
  }

  /** {@return ways to limit the list by functionality ids} */
  public Where<String, IncidentQuery> functionalityIds() {
    return where("functionality_ids");
  }

  /** {@return ways to limit the list by functionality names} */
  public Where<String, IncidentQuery> functionalityNames() {
    return where("functionality_names");
  }

  /** {@return ways to limit the list by services} */
  public Where<String, IncidentQuery> services() {
    return where("services");
  }

  /** {@return ways to limit the list by service ids} */
  public Where<String, IncidentQuery> serviceIds() {
    return where("service_ids");
  }

  /** {@return ways to limit the list by service names} */
  public Where<String, IncidentQuery> serviceNames() {
    return where("service_names");
  }

  /** {@return ways to limit the list by teams} */
  public Where<String, IncidentQuery> teams() {
    return where("teams");
  }

  /** {@return ways to limit the list by team ids} */
  public Where<String, IncidentQuery> teamIds() {
    return where("team_ids");
  }

  /** {@return ways to limit the list by team names} */
  public Where<String, IncidentQuery> teamNames() {
    return where("team_names");
  }

  /**
   * Limits the list to incidents with this cause.
   *
   * @param value the cause
   * @return the changed query
   */
  public IncidentQuery cause(String value) {
    return filter("cause", value);
  }

  /** {@return ways to limit the list by cause ids} */
  public Where<String, IncidentQuery> causeIds() {
    return where("cause_ids");
  }

  /**
   * Limits the list to incidents with one of these custom field selected option ids.
   *
   * @param values the custom field selected option ids
   * @return the changed query
   */
  public IncidentQuery customFieldSelectedOptionIds(String... values) {
    return joined(
        "customFieldSelectedOptionIds",
        "filter[custom_field_selected_option_ids]",
        List.of(values));
  }

  /**
   * Limits the list to incidents with this Slack channel ID.
   *
   * @param value the Slack channel ID
   * @return the changed query
   */
  public IncidentQuery slackChannelId(String value) {
    return filter("slack_channel_id", value);
  }

  /** {@return ways to limit the list by sequential ID} */
  public Where<String, IncidentQuery> sequentialId() {
    return where("sequential_id");
  }

  /** {@return ways to limit the list by the time of creation} */
  public When<IncidentQuery> createdAt() {
    return when("created_at");
  }

  /** {@return ways to limit the list by the time of the last update} */
  public When<IncidentQuery> updatedAt() {
    return when("updated_at");
  }

  /** {@return ways to limit the list by the time it was started} */
  public When<IncidentQuery> startedAt() {
    return when("started_at");
  }

  /** {@return ways to limit the list by the time it was detected} */
  public When<IncidentQuery> detectedAt() {
    return when("detected_at");
  }

  /** {@return ways to limit the list by the time it was acknowledged} */
  public When<IncidentQuery> acknowledgedAt() {
    return when("acknowledged_at");
  }

  /** {@return ways to limit the list by the time it was mitigated} */
  public When<IncidentQuery> mitigatedAt() {
    return when("mitigated_at");
  }

  /** {@return ways to limit the list by the time it was resolved} */
  public When<IncidentQuery> resolvedAt() {
    return when("resolved_at");
  }

  /** {@return ways to limit the list by the time it was closed} */
  public When<IncidentQuery> closedAt() {
    return when("closed_at");
  }

  /** {@return ways to limit the list by the time it was in triage} */
  public When<IncidentQuery> inTriageAt() {
    return when("in_triage_at");
  }

  /** {@return ways to limit the list by Zendesk ticket ID} */
  public Comparison<String, IncidentQuery> zendeskTicketId() {
    return comparison("zendesk_ticket_id");
  }

  /** {@return ways to limit the list by causes} */
  public Comparison<String, IncidentQuery> causes() {
    return comparison("causes");
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public IncidentQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return the changed query
   */
  public IncidentQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
