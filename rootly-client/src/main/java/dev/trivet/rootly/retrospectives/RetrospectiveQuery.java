package dev.trivet.rootly.retrospectives;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;

/** Which retrospectives to list, and in which order. */
public final class RetrospectiveQuery extends PagedQuery<RetrospectiveQuery> {

  private RetrospectiveQuery(QueryParameters parameters) {
    super(parameters, RetrospectiveQuery::new);
  }

  /** {@return all retrospectives} */
  public static RetrospectiveQuery all() {
    return new RetrospectiveQuery(QueryParameters.none());
  }

  /**
   * Limits the list to retrospectives that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public RetrospectiveQuery search(String text) {
    return filter("search", text);
  }

  /**
   * Limits the list to retrospectives with this status.
   *
   * @param value the status
   * @return a changed copy of the query
   */
  public RetrospectiveQuery status(RetrospectiveStatus value) {
    return filter("status", value);
  }

  /**
   * Limits the list to retrospectives of incidents with this severity.
   *
   * @param value the severity; Rootly does not document whether its slug or its name
   * @return a changed copy of the query
   */
  public RetrospectiveQuery severity(String value) {
    return filter("severity", value);
  }

  /**
   * Limits the list to retrospectives of incidents with this incident type.
   *
   * @param value the incident type; Rootly does not document whether its slug or its name
   * @return a changed copy of the query
   */
  public RetrospectiveQuery type(String value) {
    return filter("type", value);
  }

  /**
   * Limits the list to retrospectives of incidents that this user created.
   *
   * @param value the ID of the user
   * @return a changed copy of the query
   */
  public RetrospectiveQuery userId(long value) {
    return filter("user_id", value);
  }

  /**
   * Limits the list to retrospectives of incidents with one of these incident types.
   *
   * @param values the slugs of the incident types
   * @return a changed copy of the query
   */
  public RetrospectiveQuery types(String... values) {
    return joined("types", "filter[types]", values);
  }

  /**
   * Limits the list to retrospectives of incidents with one of these incident types.
   *
   * @param values the IDs of the incident types
   * @return a changed copy of the query
   */
  public RetrospectiveQuery typeIds(String... values) {
    return joined("typeIds", "filter[type_ids]", values);
  }

  /**
   * Limits the list to retrospectives of incidents in one of these environments.
   *
   * @param values the slugs of the environments
   * @return a changed copy of the query
   */
  public RetrospectiveQuery environments(String... values) {
    return joined("environments", "filter[environments]", values);
  }

  /**
   * Limits the list to retrospectives of incidents in one of these environments.
   *
   * @param values the IDs of the environments
   * @return a changed copy of the query
   */
  public RetrospectiveQuery environmentIds(String... values) {
    return joined("environmentIds", "filter[environment_ids]", values);
  }

  /**
   * Limits the list to retrospectives of incidents with one of these functionalities.
   *
   * @param values the slugs of the functionalities
   * @return a changed copy of the query
   */
  public RetrospectiveQuery functionalities(String... values) {
    return joined("functionalities", "filter[functionalities]", values);
  }

  /**
   * Limits the list to retrospectives of incidents with one of these functionalities.
   *
   * @param values the IDs of the functionalities
   * @return a changed copy of the query
   */
  public RetrospectiveQuery functionalityIds(String... values) {
    return joined("functionalityIds", "filter[functionality_ids]", values);
  }

  /**
   * Limits the list to retrospectives of incidents with one of these services.
   *
   * @param values the slugs of the services
   * @return a changed copy of the query
   */
  public RetrospectiveQuery services(String... values) {
    return joined("services", "filter[services]", values);
  }

  /**
   * Limits the list to retrospectives of incidents with one of these services.
   *
   * @param values the IDs of the services
   * @return a changed copy of the query
   */
  public RetrospectiveQuery serviceIds(String... values) {
    return joined("serviceIds", "filter[service_ids]", values);
  }

  /**
   * Limits the list to retrospectives of incidents of one of these teams.
   *
   * @param values the slugs of the teams
   * @return a changed copy of the query
   */
  public RetrospectiveQuery teams(String... values) {
    return joined("teams", "filter[teams]", values);
  }

  /**
   * Limits the list to retrospectives of incidents of one of these teams.
   *
   * @param values the IDs of the teams
   * @return a changed copy of the query
   */
  public RetrospectiveQuery teamIds(String... values) {
    return joined("teamIds", "filter[team_ids]", values);
  }

  /**
   * Limits the list to retrospectives of incidents with one of these causes.
   *
   * @param values the slugs of the causes
   * @return a changed copy of the query
   */
  public RetrospectiveQuery causes(String... values) {
    return joined("causes", "filter[causes]", values);
  }

  /**
   * Limits the list to retrospectives of incidents with one of these causes.
   *
   * @param values the IDs of the causes
   * @return a changed copy of the query
   */
  public RetrospectiveQuery causeIds(String... values) {
    return joined("causeIds", "filter[cause_ids]", values);
  }

  /** {@return filters by the time of creation} */
  public When<RetrospectiveQuery> createdAt() {
    return when("created_at");
  }

  /** {@return filters by the time the incident started} */
  public When<RetrospectiveQuery> startedAt() {
    return when("started_at");
  }

  /** {@return filters by the time the incident was mitigated} */
  public When<RetrospectiveQuery> mitigatedAt() {
    return when("mitigated_at");
  }

  /** {@return filters by the time the incident was resolved} */
  public When<RetrospectiveQuery> resolvedAt() {
    return when("resolved_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public RetrospectiveQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public RetrospectiveQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
