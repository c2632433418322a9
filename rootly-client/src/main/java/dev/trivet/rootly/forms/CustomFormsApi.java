package dev.trivet.rootly.forms;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Custom forms: forms of your own, which people open with a command in Slack. Calls take the ID or
 * the slug of a custom form. Immutable and thread-safe.
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
}
