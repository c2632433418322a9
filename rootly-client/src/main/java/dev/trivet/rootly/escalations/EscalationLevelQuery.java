package dev.trivet.rootly.escalations;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which escalation levels to list. */
public final class EscalationLevelQuery extends PagedQuery<EscalationLevelQuery> {

  private EscalationLevelQuery(QueryParameters parameters) {
    super(parameters, EscalationLevelQuery::new);
  }

  /** {@return all escalation levels} */
  public static EscalationLevelQuery all() {
    return new EscalationLevelQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public EscalationLevelQuery include(Include... relationships) {
    return included(relationships);
  }
}
