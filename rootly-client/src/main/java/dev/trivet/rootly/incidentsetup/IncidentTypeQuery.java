package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;

/** Which incident types to list, and in which order. */
public final class IncidentTypeQuery extends PagedQuery<IncidentTypeQuery> {

  private IncidentTypeQuery(QueryParameters parameters) {
    super(parameters, IncidentTypeQuery::new);
  }

  /** {@return all incident types} */
  public static IncidentTypeQuery all() {
    return new IncidentTypeQuery(QueryParameters.none());
  }

  /** {@return filters by slug} */
  public Where<String, IncidentTypeQuery> slug() {
    return where("slug");
  }

  /** {@return filters by name} */
  public Where<String, IncidentTypeQuery> name() {
    return where("name");
  }

  /** {@return filters by color} */
  public Where<String, IncidentTypeQuery> color() {
    return where("color");
  }

  /** {@return filters by the time of creation} */
  public When<IncidentTypeQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public IncidentTypeQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public IncidentTypeQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
