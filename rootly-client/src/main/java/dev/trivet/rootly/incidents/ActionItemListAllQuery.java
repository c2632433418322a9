package dev.trivet.rootly.incidents;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;

/** Which action items to list, and in which order. */
public final class ActionItemListAllQuery extends PagedQuery<ActionItemListAllQuery> {

  private ActionItemListAllQuery(QueryParameters parameters) {
    super(parameters, ActionItemListAllQuery::new);
  }

  /** {@return all action items} */
  public static ActionItemListAllQuery all() {
    return new ActionItemListAllQuery(QueryParameters.none());
  }

  /** {@return ways to limit the list by kind} */
  public Where<ActionItemKind, ActionItemListAllQuery> kind() {
    return where("kind");
  }

  /** {@return ways to limit the list by priority} */
  public Where<ActionItemPriority, ActionItemListAllQuery> priority() {
    return where("priority");
  }

  /** {@return ways to limit the list by status} */
  public Where<ActionItemStatus, ActionItemListAllQuery> status() {
    return where("status");
  }

  /** {@return ways to limit the list by incident status} */
  public Where<String, ActionItemListAllQuery> incidentStatus() {
    return where("incident_status");
  }

  /** {@return ways to limit the list by the time it was incident created} */
  public When<ActionItemListAllQuery> incidentCreatedAt() {
    return when("incident_created_at");
  }

  /** {@return ways to limit the list by due date} */
  public When<ActionItemListAllQuery> dueDate() {
    return when("due_date");
  }

  /** {@return ways to limit the list by the time of creation} */
  public When<ActionItemListAllQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public ActionItemListAllQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return the changed query
   */
  public ActionItemListAllQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
