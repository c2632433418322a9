package dev.trivet.rootly.forms;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;

/** Which form fields to list. */
public final class FormFieldQuery extends PagedQuery<FormFieldQuery> {

  private FormFieldQuery(QueryParameters parameters) {
    super(parameters, FormFieldQuery::new);
  }

  /** {@return all form fields} */
  public static FormFieldQuery all() {
    return new FormFieldQuery(QueryParameters.none());
  }

  /**
   * Limits the list to form fields that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public FormFieldQuery search(String text) {
    return filter("search", text);
  }

  /** {@return filters by slug} */
  public Where<String, FormFieldQuery> slug() {
    return where("slug");
  }

  /** {@return filters by name} */
  public Where<String, FormFieldQuery> name() {
    return where("name");
  }

  /** {@return filters by kind} */
  public Where<FormFieldKind, FormFieldQuery> kind() {
    return where("kind");
  }

  /** {@return filters by whether form fields are enabled} */
  public Where<Boolean, FormFieldQuery> enabled() {
    return where("enabled");
  }

  /** {@return filters by the time of creation} */
  public When<FormFieldQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public FormFieldQuery include(Include... relationships) {
    return included(relationships);
  }
}
