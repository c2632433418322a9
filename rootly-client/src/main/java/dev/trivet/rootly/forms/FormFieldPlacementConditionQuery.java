package dev.trivet.rootly.forms;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which form field placement conditions to list. */
public final class FormFieldPlacementConditionQuery
    extends PagedQuery<FormFieldPlacementConditionQuery> {

  private FormFieldPlacementConditionQuery(QueryParameters parameters) {
    super(parameters, FormFieldPlacementConditionQuery::new);
  }

  /** {@return all form field placement conditions} */
  public static FormFieldPlacementConditionQuery all() {
    return new FormFieldPlacementConditionQuery(QueryParameters.none());
  }

  /**
   * Limits the list to form field placement conditions that compare this form field.
   *
   * @param value the ID of the form field
   * @return a changed copy of the query
   */
  public FormFieldPlacementConditionQuery formFieldId(String value) {
    return filter("form_field_id", value);
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public FormFieldPlacementConditionQuery include(Include... relationships) {
    return included(relationships);
  }
}
