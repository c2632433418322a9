package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.When;

/** Which sub-statuses to list. */
public final class SubStatusQuery extends PagedQuery<SubStatusQuery> {

  private SubStatusQuery(QueryParameters parameters) {
    super(parameters, SubStatusQuery::new);
  }

  /** {@return all sub-statuses} */
  public static SubStatusQuery all() {
    return new SubStatusQuery(QueryParameters.none());
  }

  /**
   * Limits the list to sub-statuses with this slug.
   *
   * @param value the slug
   * @return a changed copy of the query
   */
  public SubStatusQuery slug(String value) {
    return filter("slug", value);
  }

  /**
   * Limits the list to sub-statuses with this name.
   *
   * @param value the name
   * @return a changed copy of the query
   */
  public SubStatusQuery name(String value) {
    return filter("name", value);
  }

  /**
   * Limits the list to sub-statuses of this status.
   *
   * @param value the parent status
   * @return a changed copy of the query
   */
  public SubStatusQuery parentStatus(SubStatusParentStatus value) {
    return filter("parent_status", value);
  }

  /** {@return filters by the time of creation} */
  public When<SubStatusQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public SubStatusQuery include(Include... relationships) {
    return included(relationships);
  }
}
