package dev.trivet.rootly.workflows;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Where;

/** Which workflow tasks to list. */
public final class WorkflowTaskQuery extends PagedQuery<WorkflowTaskQuery> {

  private WorkflowTaskQuery(QueryParameters parameters) {
    super(parameters, WorkflowTaskQuery::new);
  }

  /** {@return all workflow tasks} */
  public static WorkflowTaskQuery all() {
    return new WorkflowTaskQuery(QueryParameters.none());
  }

  /**
   * Limits the list to workflow tasks that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public WorkflowTaskQuery search(String text) {
    return filter("search", text);
  }

  /** {@return filters by name} */
  public Where<String, WorkflowTaskQuery> name() {
    return where("name");
  }

  /** {@return filters by slug} */
  public Where<String, WorkflowTaskQuery> slug() {
    return where("slug");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public WorkflowTaskQuery include(Include... relationships) {
    return included(relationships);
  }
}
