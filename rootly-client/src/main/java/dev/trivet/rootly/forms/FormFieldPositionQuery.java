package dev.trivet.rootly.forms;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which form field positions to list. */
public final class FormFieldPositionQuery extends PagedQuery<FormFieldPositionQuery> {

  private FormFieldPositionQuery(QueryParameters parameters) {
    super(parameters, FormFieldPositionQuery::new);
  }

  /** {@return all form field positions} */
  public static FormFieldPositionQuery all() {
    return new FormFieldPositionQuery(QueryParameters.none());
  }

  /**
   * Limits the list to form field positions on this form.
   *
   * @param value the form
   * @return a changed copy of the query
   */
  public FormFieldPositionQuery form(BuiltInForm value) {
    return filter("form", value);
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public FormFieldPositionQuery include(Include... relationships) {
    return included(relationships);
  }
}
