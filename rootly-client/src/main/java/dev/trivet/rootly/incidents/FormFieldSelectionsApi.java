package dev.trivet.rootly.incidents;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Form field selections: the values of form fields on incidents. The parent of a selection is an
 * incident.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/incidentformfieldselections/list-incident-form-field-selections">Rootly:
 *     incident form field selections</a>
 */
public final class FormFieldSelectionsApi
    extends NestedApi<FormFieldSelection, FormFieldSelectionInput, FormFieldSelectionQuery> {

  static final CollectionEndpoints<FormFieldSelection> FORM_FIELD_SELECTIONS =
      CollectionEndpoints.of(
              "rootly.formFieldSelections",
              "incident_form_field_selections",
              "v1/incidents/{incident_id}/form_field_selections",
              FormFieldSelection.class)
          .membersAt("v1/incident_form_field_selections/{id}")
          .parentIn("incident_id")
          .requires("form_field_id")
          .onlyToCreate("form_field_id");

  FormFieldSelectionsApi(Transport transport) {
    super(transport, FORM_FIELD_SELECTIONS);
  }
}
