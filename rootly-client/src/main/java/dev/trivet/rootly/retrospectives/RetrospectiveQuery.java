package dev.trivet.rootly.retrospectives;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;
import java.util.List;

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
   * Limits the list to retrospectives in which a text occurs.
   *
   * @param text the text
   * @return the changed query
   */
  public RetrospectiveQuery search(String text) {
    return filter("search", text);
  }

  /**
   * Limits the list to retrospectives with this status.
   *
   * @param value the status
   * @return the changed query
   */
  public RetrospectiveQuery status(RetrospectiveStatus value) {
    return filter("status", value);
  }

  /**
   * Limits the list to retrospectives with this severity.
   *
   * @param value the severity
   * @return the changed query
   */
  public RetrospectiveQuery severity(String value) {
    return filter("severity", value);
  }

  /**
   * Limits the list to retrospectives with this type.
   *
   * @param value the type
   * @return the changed query
   */
  public RetrospectiveQuery type(String value) {
    return filter("type", value);
  }

  /**
   * Limits the list to retrospectives with this user ID.
   *
   * @param value the user ID
   * @return the changed query
   */
  public RetrospectiveQuery userId(String value) {
    return filter("user_id", value);
  }

  /**
   * Limits the list to retrospectives with this types.
   *
   * @param value the types
   * @return the changed query
   */
  public RetrospectiveQuery types(String value) {
    return filter("types", value);
  }

  /**
   * Limits the list to retrospectives with one of these type ids.
   *
   * @param values the type ids
   * @return the changed query
   */
  public RetrospectiveQuery typeIds(String... values) {
    return joined("typeIds", "filter[type_ids]", List.of(values));
  }

  /**
   * Limits the list to retrospectives with this environments.
   *
   * @param value the environments
   * @return the changed query
   */
  public RetrospectiveQuery environments(String value) {
    return filter("environments", value);
  }

  /**
   * Limits the list to retrospectives with one of these environment ids.
   *
   * @param values the environment ids
   * @return the changed query
   */
  public RetrospectiveQuery environmentIds(String... values) {
    return joined("environmentIds", "filter[environment_ids]", List.of(values));
  }

  /**
   * Limits the list to retrospectives with this functionalities.
   *
   * @param value the functionalities
   * @return the changed query
   */
  public RetrospectiveQuery functionalities(String value) {
    return filter("functionalities", value);
  }

  /**
   * Limits the list to retrospectives with one of these functionality ids.
   *
   * @param values the functionality ids
   * @return the changed query
   */
  public RetrospectiveQuery functionalityIds(String... values) {
    return joined("functionalityIds", "filter[functionality_ids]", List.of(values));
  }

  /**
   * Limits the list to retrospectives with this services.
   *
   * @param value the services
   * @return the changed query
   */
  public RetrospectiveQuery services(String value) {
    return filter("services", value);
  }

  /**
   * Limits the list to retrospectives with one of these service ids.
   *
   * @param values the service ids
   * @return the changed query
   */
  public RetrospectiveQuery serviceIds(String... values) {
    return joined("serviceIds", "filter[service_ids]", List.of(values));
  }

  /**
   * Limits the list to retrospectives with this teams.
   *
   * @param value the teams
   * @return the changed query
   */
  public RetrospectiveQuery teams(String value) {
    return filter("teams", value);
  }

  /**
   * Limits the list to retrospectives with one of these team ids.
   *
   * @param values the team ids
   * @return the changed query
   */
  public RetrospectiveQuery teamIds(String... values) {
    return joined("teamIds", "filter[team_ids]", List.of(values));
  }

  /**
   * Limits the list to retrospectives with this causes.
   *
   * @param value the causes
   * @return the changed query
   */
  public RetrospectiveQuery causes(String value) {
    return filter("causes", value);
  }

  /**
   * Limits the list to retrospectives with one of these cause ids.
   *
   * @param values the cause ids
   * @return the changed query
   */
  public RetrospectiveQuery causeIds(String... values) {
    return joined("causeIds", "filter[cause_ids]", List.of(values));
  }

  /** {@return ways to limit the list by the time of creation} */
  public When<RetrospectiveQuery> createdAt() {
    return when("created_at");
  }

  /** {@return ways to limit the list by the time it was started} */
  public When<RetrospectiveQuery> startedAt() {
    return when("started_at");
  }

  /** {@return ways to limit the list by the time it was mitigated} */
  public When<RetrospectiveQuery> mitigatedAt() {
    return when("mitigated_at");
  }

  /** {@return ways to limit the list by the time it was resolved} */
  public When<RetrospectiveQuery> resolvedAt() {
    return when("resolved_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public RetrospectiveQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return the changed query
   */
  public RetrospectiveQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
