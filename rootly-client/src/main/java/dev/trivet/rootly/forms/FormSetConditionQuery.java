package dev.trivet.rootly.forms;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which form set conditions to list. */
public final class FormSetConditionQuery extends PagedQuery<FormSetConditionQuery> {

  private FormSetConditionQuery(QueryParameters parameters) {
    super(parameters, FormSetConditionQuery::new);
  }

  /** {@return all form set conditions} */
  public static FormSetConditionQuery all() {
    return new FormSetConditionQuery(QueryParameters.none());
  }

  /**
   * Limits the list to form set conditions that compare this form field.
   *
   * @param value the ID of the form field
   * @return a changed copy of the query
   */
  public FormSetConditionQuery formFieldId(String value) {
    return filter("form_field_id", value);
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public FormSetConditionQuery include(Include... relationships) {
    return included(relationships);
  }
}
