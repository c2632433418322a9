package dev.trivet.rootly.forms;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Positions of form fields on forms. The parent of a position is a form field.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/formfieldpositions/list-formfield-position">Rootly:
 *     form field positions</a>
 */
public final class FormFieldPositionsApi
    extends NestedApi<FormFieldPosition, FormFieldPositionInput, FormFieldPositionQuery> {

  static final CollectionEndpoints<FormFieldPosition> FORM_FIELD_POSITIONS =
      CollectionEndpoints.of(
              "rootly.formFieldPositions",
              "form_field_positions",
              "v1/form_fields/{form_field_id}/positions",
              FormFieldPosition.class)
          .membersAt("v1/form_field_positions/{id}")
          .parentIn("form_field_id")
          .requires("form", "position")
          .onlyToUpdate("form_field_id");

  FormFieldPositionsApi(Transport transport) {
    super(transport, FORM_FIELD_POSITIONS);
  }
}
