package dev.trivet.rootly.alerts;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.CollectionQuery;
import dev.trivet.rootly.jsonapi.Comparison;
import dev.trivet.rootly.jsonapi.Include;

/** Which alert groups to list. */
public final class AlertGroupQuery extends CollectionQuery<AlertGroupQuery> {

  private AlertGroupQuery(QueryParameters parameters) {
    super(parameters, AlertGroupQuery::new);
  }

  /** {@return all alert groups} */
  public static AlertGroupQuery all() {
    return new AlertGroupQuery(QueryParameters.none());
  }

  /** {@return filters by slug} */
  public Comparison<String, AlertGroupQuery> slug() {
    return comparison("slug");
  }

  /** {@return filters by name} */
  public Comparison<String, AlertGroupQuery> name() {
    return comparison("name");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public AlertGroupQuery include(Include... relationships) {
    return included(relationships);
  }
}
