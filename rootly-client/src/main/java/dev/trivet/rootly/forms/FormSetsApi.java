package dev.trivet.rootly.forms;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Form sets: groups of forms, each used under its own conditions. Calls take the ID or the slug of
 * a form set.
 *
 * @see <a href="https://docs.rootly.com/api-reference/formsets/list-form-sets">Rootly: form
 *     sets</a>
 */
public final class FormSetsApi extends CollectionApi<FormSet, FormSetInput, FormSetQuery> {

  static final CollectionEndpoints<FormSet> FORM_SETS =
      CollectionEndpoints.of("rootly.formSets", "form_sets", "v1/form_sets", FormSet.class)
          .requires("name", "forms");

  FormSetsApi(Transport transport) {
    super(transport, FORM_SETS);
  }

  /**
   * Finds the form set with the name of the input, or creates it. Names are compared without blanks
   * around them and in the composed form of Unicode; upper and lower case differ. A form set that
   * is found is not changed. Rootly does not document that names are unique, so two callers at the
   * same moment may create two form sets.
   *
   * @param input what to create if no form set has its name
   * @return the form set, and whether this call created it
   */
  public Ensured<FormSet> ensure(FormSetInput input) {
    return ensureBy(input, input.name(), name -> FormSetQuery.all(), FormSet::name);
  }
}
