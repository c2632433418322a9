package dev.trivet.rootly.forms;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Options: the values to choose from in a form field. The parent of an option is a form field.
 * Immutable and thread-safe.
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
          .requires("form_field_id", "value")
          .onlyToCreate("form_field_id");

  FormFieldOptionsApi(Transport transport) {
    super(transport, FORM_FIELD_OPTIONS);
  }
}
