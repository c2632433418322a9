package dev.trivet.rootly.workflows;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which workflow groups to list. */
public final class WorkflowGroupQuery extends PagedQuery<WorkflowGroupQuery> {

  private WorkflowGroupQuery(QueryParameters parameters) {
    super(parameters, WorkflowGroupQuery::new);
  }

  /** {@return all workflow groups} */
  public static WorkflowGroupQuery all() {
    return new WorkflowGroupQuery(QueryParameters.none());
  }

  /**
   * Limits the list to workflow groups that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public WorkflowGroupQuery search(String text) {
    return filter("search", text);
  }

  /**
   * Limits the list to workflow groups with this name.
   *
   * @param value the name
   * @return a changed copy of the query
   */
  public WorkflowGroupQuery name(String value) {
    return filter("name", value);
  }

  /**
   * Limits the list to workflow groups with this slug.
   *
   * @param value the slug
   * @return a changed copy of the query
   */
  public WorkflowGroupQuery slug(String value) {
    return filter("slug", value);
  }

  /**
   * Limits the list to workflow groups of this kind.
   *
   * @param value the kind
   * @return a changed copy of the query
   */
  public WorkflowGroupQuery kind(WorkflowGroupKind value) {
    return filter("kind", value);
  }

  /**
   * Limits the list to expanded or to collapsed workflow groups.
   *
   * @param value true for the expanded ones
   * @return a changed copy of the query
   */
  public WorkflowGroupQuery expanded(boolean value) {
    return filter("expanded", value);
  }

  /**
   * Limits the list to workflow groups at this position.
   *
   * @param value the position
   * @return a changed copy of the query
   */
  public WorkflowGroupQuery position(int value) {
    return filter("position", value);
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public WorkflowGroupQuery include(Include... relationships) {
    return included(relationships);
  }
}
