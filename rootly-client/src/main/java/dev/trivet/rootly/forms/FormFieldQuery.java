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
   * @return the changed query
   */
  public FormFieldQuery search(String text) {
    return filter("search", text);
  }

  /** {@return ways to limit the list by slug} */
  public Where<String, FormFieldQuery> slug() {
    return where("slug");
  }

  /** {@return ways to limit the list by name} */
  public Where<String, FormFieldQuery> name() {
    return where("name");
  }

  /** {@return ways to limit the list by kind} */
  public Where<FormFieldKind, FormFieldQuery> kind() {
    return where("kind");
  }

  /** {@return ways to limit the list by whether form fields are enabled} */
  public Where<Boolean, FormFieldQuery> enabled() {
    return where("enabled");
  }

  /** {@return ways to limit the list by the time of creation} */
  public When<FormFieldQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return the changed query
   */
  public FormFieldQuery include(Include... relationships) {
    return included(relationships);
  }
}
