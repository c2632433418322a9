package dev.trivet.rootly.forms;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Conditions of form sets, which decide when Rootly uses a set. The parent of a condition is a form
 * set.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/formsetconditions/list-form-set-conditions">Rootly:
 *     form set conditions</a>
 */
public final class FormSetConditionsApi
    extends NestedApi<FormSetCondition, FormSetConditionInput, FormSetConditionQuery> {

  static final CollectionEndpoints<FormSetCondition> FORM_SET_CONDITIONS =
      CollectionEndpoints.of(
              "rootly.formSetConditions",
              "form_set_conditions",
              "v1/form_sets/{form_set_id}/conditions",
              FormSetCondition.class)
          .membersAt("v1/form_set_conditions/{id}")
          .requires("form_field_id", "comparison", "values");

  FormSetConditionsApi(Transport transport) {
    super(transport, FORM_SET_CONDITIONS);
  }
}
