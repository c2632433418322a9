package dev.trivet.rootly.alerts;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/** Alert fields: further values that alerts carry. Immutable and thread-safe. */
public final class AlertFieldsApi
    extends CollectionApi<AlertField, AlertFieldInput, AlertFieldQuery> {

  static final CollectionEndpoints<AlertField> ALERT_FIELDS =
      CollectionEndpoints.of(
              "rootly.alertFields", "alert_fields", "v1/alert_fields", AlertField.class)
          .requires("name");

  AlertFieldsApi(Transport transport) {
    super(transport, ALERT_FIELDS);
  }
}
