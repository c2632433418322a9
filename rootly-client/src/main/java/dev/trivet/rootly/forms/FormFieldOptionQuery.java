package dev.trivet.rootly.forms;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;

/** Which form field options to list. */
public final class FormFieldOptionQuery extends PagedQuery<FormFieldOptionQuery> {

  private FormFieldOptionQuery(QueryParameters parameters) {
    super(parameters, FormFieldOptionQuery::new);
  }

  /** {@return all form field options} */
  public static FormFieldOptionQuery all() {
    return new FormFieldOptionQuery(QueryParameters.none());
  }

  /**
   * Limits the list to form field options with this text.
   *
   * @param value the option's text
   * @return a changed copy of the query
   */
  public FormFieldOptionQuery value(String value) {
    return filter("value", value);
  }

  /**
   * Limits the list to form field options with this color.
   *
   * @param value the color as a hex code
   * @return a changed copy of the query
   */
  public FormFieldOptionQuery color(String value) {
    return filter("color", value);
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public FormFieldOptionQuery include(Include... relationships) {
    return included(relationships);
  }
}
