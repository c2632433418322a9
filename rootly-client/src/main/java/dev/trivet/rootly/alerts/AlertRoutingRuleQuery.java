package dev.trivet.rootly.alerts;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Comparison;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;

/** Which alert routing rules to list, and in which order. */
public final class AlertRoutingRuleQuery extends PagedQuery<AlertRoutingRuleQuery> {

  private AlertRoutingRuleQuery(QueryParameters parameters) {
    super(parameters, AlertRoutingRuleQuery::new);
  }

  /** {@return all alert routing rules} */
  public static AlertRoutingRuleQuery all() {
    return new AlertRoutingRuleQuery(QueryParameters.none());
  }

  /**
   * Limits the list to alert routing rules that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public AlertRoutingRuleQuery search(String text) {
    return filter("search", text);
  }

  /** {@return filters by name} */
  public Where<String, AlertRoutingRuleQuery> name() {
    return where("name");
  }

  /** {@return filters by the time of creation} */
  public When<AlertRoutingRuleQuery> createdAt() {
    return when("created_at");
  }

  /** {@return filters by slug} */
  public Comparison<String, AlertRoutingRuleQuery> slug() {
    return comparison("slug");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public AlertRoutingRuleQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public AlertRoutingRuleQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
