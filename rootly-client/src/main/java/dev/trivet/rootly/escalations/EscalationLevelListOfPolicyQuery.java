package dev.trivet.rootly.escalations;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which escalation levels to list. */
public final class EscalationLevelListOfPolicyQuery
    extends PagedQuery<EscalationLevelListOfPolicyQuery> {

  private EscalationLevelListOfPolicyQuery(QueryParameters parameters) {
    super(parameters, EscalationLevelListOfPolicyQuery::new);
  }

  /** {@return all escalation levels} */
  public static EscalationLevelListOfPolicyQuery all() {
    return new EscalationLevelListOfPolicyQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public EscalationLevelListOfPolicyQuery include(Include... relationships) {
    return included(relationships);
  }
}
