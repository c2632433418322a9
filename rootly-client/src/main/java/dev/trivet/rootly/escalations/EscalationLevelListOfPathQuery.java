package dev.trivet.rootly.escalations;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which escalation levels to list. */
public final class EscalationLevelListOfPathQuery
    extends PagedQuery<EscalationLevelListOfPathQuery> {

  private EscalationLevelListOfPathQuery(QueryParameters parameters) {
    super(parameters, EscalationLevelListOfPathQuery::new);
  }

  /** {@return all escalation levels} */
  public static EscalationLevelListOfPathQuery all() {
    return new EscalationLevelListOfPathQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public EscalationLevelListOfPathQuery include(Include... relationships) {
    return included(relationships);
  }
}
