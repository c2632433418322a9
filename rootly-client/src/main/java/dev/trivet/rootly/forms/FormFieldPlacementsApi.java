package dev.trivet.rootly.forms;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Placements, which put form fields on the forms of form sets. The parent of a placement is a form
 * field.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/formfieldplacements/list-form-field-placements">Rootly:
 *     form field placements</a>
 */
public final class FormFieldPlacementsApi
    extends NestedApi<FormFieldPlacement, FormFieldPlacementInput, FormFieldPlacementQuery> {

  static final CollectionEndpoints<FormFieldPlacement> FORM_FIELD_PLACEMENTS =
      CollectionEndpoints.of(
              "rootly.formFieldPlacements",
              "form_field_placements",
              "v1/form_fields/{form_field_id}/placements",
              FormFieldPlacement.class)
          .membersAt("v1/form_field_placements/{id}")
          .requires("form_set_id", "form");

  FormFieldPlacementsApi(Transport transport) {
    super(transport, FORM_FIELD_PLACEMENTS);
  }
}
