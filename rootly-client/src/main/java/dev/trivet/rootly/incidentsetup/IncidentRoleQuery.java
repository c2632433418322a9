package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;

/** Which incident roles to list, and in which order. */
public final class IncidentRoleQuery extends PagedQuery<IncidentRoleQuery> {

  private IncidentRoleQuery(QueryParameters parameters) {
    super(parameters, IncidentRoleQuery::new);
  }

  /** {@return all incident roles} */
  public static IncidentRoleQuery all() {
    return new IncidentRoleQuery(QueryParameters.none());
  }

  /**
   * Limits the list to incident roles that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public IncidentRoleQuery search(String text) {
    return filter("search", text);
  }

  /** {@return filters by slug} */
  public Where<String, IncidentRoleQuery> slug() {
    return where("slug");
  }

  /** {@return filters by name} */
  public Where<String, IncidentRoleQuery> name() {
    return where("name");
  }

  /** {@return filters by whether incident roles are enabled} */
  public Where<Boolean, IncidentRoleQuery> enabled() {
    return where("enabled");
  }

  /** {@return filters by the time of creation} */
  public When<IncidentRoleQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public IncidentRoleQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
