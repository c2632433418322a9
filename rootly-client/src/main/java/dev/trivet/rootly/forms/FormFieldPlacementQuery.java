package dev.trivet.rootly.forms;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which form field placements to list. */
public final class FormFieldPlacementQuery extends PagedQuery<FormFieldPlacementQuery> {

  private FormFieldPlacementQuery(QueryParameters parameters) {
    super(parameters, FormFieldPlacementQuery::new);
  }

  /** {@return all form field placements} */
  public static FormFieldPlacementQuery all() {
    return new FormFieldPlacementQuery(QueryParameters.none());
  }

  /**
   * Limits the list to form field placements of this form field.
   *
   * @param value the ID of the form field
   * @return a changed copy of the query
   */
  public FormFieldPlacementQuery formFieldId(String value) {
    return filter("form_field_id", value);
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public FormFieldPlacementQuery include(Include... relationships) {
    return included(relationships);
  }
}
