package dev.trivet.rootly.escalations;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;

/** Which escalation policies to list. */
public final class EscalationPolicyQuery extends PagedQuery<EscalationPolicyQuery> {

  private EscalationPolicyQuery(QueryParameters parameters) {
    super(parameters, EscalationPolicyQuery::new);
  }

  /** {@return all escalation policies} */
  public static EscalationPolicyQuery all() {
    return new EscalationPolicyQuery(QueryParameters.none());
  }

  /**
   * Limits the list to escalation policies that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public EscalationPolicyQuery search(String text) {
    return filter("search", text);
  }

  /** {@return filters by name} */
  public Where<String, EscalationPolicyQuery> name() {
    return where("name");
  }

  /** {@return filters by the IDs of teams} */
  public Where<String, EscalationPolicyQuery> teamIds() {
    return where("team_ids");
  }

  /** {@return filters by the time of creation} */
  public When<EscalationPolicyQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public EscalationPolicyQuery include(Include... relationships) {
    return included(relationships);
  }
}
