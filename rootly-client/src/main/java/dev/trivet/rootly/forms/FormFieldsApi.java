package dev.trivet.rootly.forms;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Form fields: the questions on forms. Calls take the ID or the slug of a form field.
 *
 * @see <a href="https://docs.rootly.com/api-reference/formfields/list-form-fields">Rootly: form
 *     fields</a>
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
   * @param id its ID or slug
   * @param include the relationships to include
   * @return the form field
   */
  public FormField get(String id, Include... include) {
    return getWith(id, include);
  }

  /**
   * Finds the form field with the name of the input, or creates it. Names are compared without
   * blanks around them and in the composed form of Unicode; upper and lower case differ. A form
   * field that is found is not changed. Rootly does not document that names are unique, so two
   * callers at the same moment may create two form fields.
   *
   * @param input what to create if no form field has its name
   * @return the form field, and whether this call created it
   */
  public Ensured<FormField> ensure(FormFieldInput input) {
    return ensureBy(
        input, input.name(), name -> FormFieldQuery.all().name().is(name), FormField::name);
  }
}
