package dev.trivet.rootly.forms;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Form fields: what forms ask people for. Calls take the ID or the slug of a form field. Immutable
 * and thread-safe.
 */
public final class FormFieldsApi extends CollectionApi<FormField, FormFieldInput, FormFieldQuery> {

  static final CollectionEndpoints<FormField> FORM_FIELDS =
      CollectionEndpoints.of("rootly.formFields", "form_fields", "v1/form_fields", FormField.class)
          .requires("kind", "name");

  FormFieldsApi(Transport transport) {
    super(transport, FORM_FIELDS);
  }

  /**
   * Reads one form field together with related resources.
   *
   * @param id its ID
   * @param include which ones
   * @return the form field
   */
  public FormField get(String id, Include... include) {
    return getWith(id, include);
  }
}
