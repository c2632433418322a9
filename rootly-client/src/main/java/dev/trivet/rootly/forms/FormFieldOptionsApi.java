package dev.trivet.rootly.forms;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Options of form fields: the values to choose from. The parent of an option is a form field.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/formfieldoptions/list-formfield-options">Rootly:
 *     form field options</a>
 */
public final class FormFieldOptionsApi
    extends NestedApi<FormFieldOption, FormFieldOptionInput, FormFieldOptionQuery> {

  static final CollectionEndpoints<FormFieldOption> FORM_FIELD_OPTIONS =
      CollectionEndpoints.of(
              "rootly.formFieldOptions",
              "form_field_options",
              "v1/form_fields/{form_field_id}/options",
              FormFieldOption.class)
          .membersAt("v1/form_field_options/{id}")
          .parentIn("form_field_id")
          .requires("value");

  FormFieldOptionsApi(Transport transport) {
    super(transport, FORM_FIELD_OPTIONS);
  }

  /**
   * Finds the option of a form field with the value of the input, or creates it. Values are
   * compared without blanks around them and in the composed form of Unicode; upper and lower case
   * differ. An option that is found is not changed. Rootly does not document that values are
   * unique, so two callers at the same moment may create two options.
   *
   * @param formFieldId the ID of the form field
   * @param input what to create if no option of the form field has its value
   * @return the option, and whether this call created it
   */
  public Ensured<FormFieldOption> ensure(String formFieldId, FormFieldOptionInput input) {
    return ensureBy(formFieldId, input, input.value(), FormFieldOption::value);
  }
}
