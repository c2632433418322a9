package dev.trivet.rootly.teams;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;

/** Which teams to list, and in which order. */
public final class TeamQuery extends PagedQuery<TeamQuery> {

  private TeamQuery(QueryParameters parameters) {
    super(parameters, TeamQuery::new);
  }

  /** {@return all teams} */
  public static TeamQuery all() {
    return new TeamQuery(QueryParameters.none());
  }

  /**
   * Limits the list to teams that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public TeamQuery search(String text) {
    return filter("search", text);
  }

  /** {@return filters by slug} */
  public Where<String, TeamQuery> slug() {
    return where("slug");
  }

  /** {@return filters by name} */
  public Where<String, TeamQuery> name() {
    return where("name");
  }

  /** {@return filters by color} */
  public Where<String, TeamQuery> color() {
    return where("color");
  }

  /** {@return filters by whether alerts are announced in a Slack channel} */
  public Where<Boolean, TeamQuery> alertBroadcastEnabled() {
    return where("alert_broadcast_enabled");
  }

  /** {@return filters by whether incidents are announced in a Slack channel} */
  public Where<Boolean, TeamQuery> incidentBroadcastEnabled() {
    return where("incident_broadcast_enabled");
  }

  /**
   * Limits the list to the team with an external ID.
   *
   * @param id the external ID, the ID in a system of yours
   * @return a changed copy of the query
   */
  public TeamQuery externalId(String id) {
    return filter("external_id", id);
  }

  /**
   * Limits the list to the team with an entity in Backstage.
   *
   * @param id the ID of the entity
   * @return a changed copy of the query
   */
  public TeamQuery backstageId(String id) {
    return filter("backstage_id", id);
  }

  /**
   * Limits the list to the team with a group in Cortex.
   *
   * @param id the ID of the group
   * @return a changed copy of the query
   */
  public TeamQuery cortexId(String id) {
    return filter("cortex_id", id);
  }

  /**
   * Limits the list to the team with a group in OpsLevel.
   *
   * @param id the ID of the group
   * @return a changed copy of the query
   */
  public TeamQuery opslevelId(String id) {
    return filter("opslevel_id", id);
  }

  /** {@return filters by the time of creation} */
  public When<TeamQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources: {@link Include#USERS}, {@link Include#SCHEDULES}, {@link
   * Include#ESCALATION_POLICIES}.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public TeamQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public TeamQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
