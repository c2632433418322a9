package dev.trivet.rootly.escalations;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which escalation paths to list. */
public final class EscalationPathQuery extends PagedQuery<EscalationPathQuery> {

  private EscalationPathQuery(QueryParameters parameters) {
    super(parameters, EscalationPathQuery::new);
  }

  /** {@return all escalation paths} */
  public static EscalationPathQuery all() {
    return new EscalationPathQuery(QueryParameters.none());
  }

  /**
   * Limits the list to escalation paths of one type.
   *
   * @param pathType the type
   * @return a changed copy of the query
   */
  public EscalationPathQuery pathType(EscalationPathType pathType) {
    return filter("path_type", pathType);
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public EscalationPathQuery include(Include... relationships) {
    return included(relationships);
  }
}
