package dev.trivet.rootly.incidents;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.incidentsetup.TaskPriority;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;

/** Which action items of all incidents to list, and in which order. */
public final class AllActionItemsQuery extends PagedQuery<AllActionItemsQuery> {

  private AllActionItemsQuery(QueryParameters parameters) {
    super(parameters, AllActionItemsQuery::new);
  }

  /** {@return all action items} */
  public static AllActionItemsQuery all() {
    return new AllActionItemsQuery(QueryParameters.none());
  }

  /** {@return filters by kind} */
  public Where<ActionItemKind, AllActionItemsQuery> kind() {
    return where("kind");
  }

  /** {@return filters by priority} */
  public Where<TaskPriority, AllActionItemsQuery> priority() {
    return where("priority");
  }

  /** {@return filters by status} */
  public Where<ActionItemStatus, AllActionItemsQuery> status() {
    return where("status");
  }

  /** {@return filters by the status of the incident} */
  public Where<IncidentStatus, AllActionItemsQuery> incidentStatus() {
    return where("incident_status");
  }

  /** {@return filters by the time the incident was created} */
  public When<AllActionItemsQuery> incidentCreatedAt() {
    return when("incident_created_at");
  }

  /** {@return filters by due date} */
  public When<AllActionItemsQuery> dueDate() {
    return when("due_date");
  }

  /** {@return filters by the time of creation} */
  public When<AllActionItemsQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public AllActionItemsQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public AllActionItemsQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
