package dev.trivet.rootly.forms;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Custom forms: forms that your organization defines and that people open with a command in Slack.
 * Calls take the ID or the slug of a custom form.
 *
 * @see <a href="https://docs.rootly.com/api-reference/customforms/list-custom-forms">Rootly: custom
 *     forms</a>
 */
public final class CustomFormsApi
    extends CollectionApi<CustomForm, CustomFormInput, CustomFormQuery> {

  static final CollectionEndpoints<CustomForm> CUSTOM_FORMS =
      CollectionEndpoints.of(
              "rootly.customForms", "custom_forms", "v1/custom_forms", CustomForm.class)
          .requires("name", "command");

  CustomFormsApi(Transport transport) {
    super(transport, CUSTOM_FORMS);
  }

  /**
   * Finds the custom form with the name of the input, or creates it. Names are compared without
   * blanks around them and in the composed form of Unicode; upper and lower case differ. A custom
   * form that is found is not changed. Rootly does not document that names are unique, so two
   * callers at the same moment may create two custom forms.
   *
   * @param input what to create if no custom form has its name
   * @return the custom form, and whether this call created it
   */
  public Ensured<CustomForm> ensure(CustomFormInput input) {
    return ensureBy(
        input, input.name(), name -> CustomFormQuery.all().name(name), CustomForm::name);
  }
}
