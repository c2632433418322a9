package dev.trivet.rootly.alerts;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.CollectionQuery;
import dev.trivet.rootly.jsonapi.Include;

/** Which alerts to list. */
public final class AlertOfIncidentQuery extends CollectionQuery<AlertOfIncidentQuery> {

  private AlertOfIncidentQuery(QueryParameters parameters) {
    super(parameters, AlertOfIncidentQuery::new);
  }

  /** {@return all alerts} */
  public static AlertOfIncidentQuery all() {
    return new AlertOfIncidentQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public AlertOfIncidentQuery include(Include... relationships) {
    return included(relationships);
  }
}
