package dev.trivet.rootly.forms;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.When;

/** Which form sets to list. */
public final class FormSetQuery extends PagedQuery<FormSetQuery> {

  private FormSetQuery(QueryParameters parameters) {
    super(parameters, FormSetQuery::new);
  }

  /** {@return all form sets} */
  public static FormSetQuery all() {
    return new FormSetQuery(QueryParameters.none());
  }

  /**
   * Limits the list to form sets with this slug.
   *
   * @param value the slug
   * @return a changed copy of the query
   */
  public FormSetQuery slug(String value) {
    return filter("slug", value);
  }

  /**
   * Limits the list to the default form set, or to the others.
   *
   * @param value true for the default form set
   * @return a changed copy of the query
   */
  public FormSetQuery isDefault(boolean value) {
    return filter("is_default", value);
  }

  /** {@return filters by the time of creation} */
  public When<FormSetQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public FormSetQuery include(Include... relationships) {
    return included(relationships);
  }
}
