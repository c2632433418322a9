package dev.trivet.rootly.forms;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Conditions of placements, which decide when a form shows a field or requires it. The parent of a
 * condition is a placement.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/formfieldplacementconditions/list-form-set-conditions">Rootly:
 *     form field placement conditions</a>
 */
public final class FormFieldPlacementConditionsApi
    extends NestedApi<
        FormFieldPlacementCondition,
        FormFieldPlacementConditionInput,
        FormFieldPlacementConditionQuery> {

  static final CollectionEndpoints<FormFieldPlacementCondition> FORM_FIELD_PLACEMENT_CONDITIONS =
      CollectionEndpoints.of(
              "rootly.formFieldPlacementConditions",
              "form_field_placement_conditions",
              "v1/form_field_placements/{form_field_placement_id}/conditions",
              FormFieldPlacementCondition.class)
          .membersAt("v1/form_field_placement_conditions/{id}")
          .requires("conditioned", "form_field_id", "comparison", "values");

  FormFieldPlacementConditionsApi(Transport transport) {
    super(transport, FORM_FIELD_PLACEMENT_CONDITIONS);
  }
}
