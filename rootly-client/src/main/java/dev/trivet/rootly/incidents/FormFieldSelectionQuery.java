package dev.trivet.rootly.incidents;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** How to list the form field selections of an incident. */
public final class FormFieldSelectionQuery extends PagedQuery<FormFieldSelectionQuery> {

  private FormFieldSelectionQuery(QueryParameters parameters) {
    super(parameters, FormFieldSelectionQuery::new);
  }

  /** {@return all form field selections} */
  public static FormFieldSelectionQuery all() {
    return new FormFieldSelectionQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public FormFieldSelectionQuery include(Include... relationships) {
    return included(relationships);
  }
}
