package dev.trivet.rootly.forms;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Form sets: which forms are used under which conditions. Calls take the ID or the slug of a form
 * set. Immutable and thread-safe.
 */
public final class FormSetsApi extends CollectionApi<FormSet, FormSetInput, FormSetQuery> {

  static final CollectionEndpoints<FormSet> FORM_SETS =
      CollectionEndpoints.of("rootly.formSets", "form_sets", "v1/form_sets", FormSet.class)
          .requires("name", "forms");

  FormSetsApi(Transport transport) {
    super(transport, FORM_SETS);
  }
}
