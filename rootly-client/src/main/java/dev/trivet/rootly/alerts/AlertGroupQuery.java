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

  /** {@return ways to limit the list by slug} */
  public Comparison<String, AlertGroupQuery> slug() {
    return comparison("slug");
  }

  /** {@return ways to limit the list by name} */
  public Comparison<String, AlertGroupQuery> name() {
    return comparison("name");
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public AlertGroupQuery include(Include... relationships) {
    return included(relationships);
  }
}
