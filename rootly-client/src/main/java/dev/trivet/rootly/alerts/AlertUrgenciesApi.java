package dev.trivet.rootly.alerts;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/** Alert urgencies: how fast alerts need attention. Immutable and thread-safe. */
public final class AlertUrgenciesApi
    extends CollectionApi<AlertUrgency, AlertUrgencyInput, AlertUrgencyQuery> {

  static final CollectionEndpoints<AlertUrgency> ALERT_URGENCIES =
      CollectionEndpoints.of(
              "rootly.alertUrgencies", "alert_urgencies", "v1/alert_urgencies", AlertUrgency.class)
          .requires("name", "description");

  AlertUrgenciesApi(Transport transport) {
    super(transport, ALERT_URGENCIES);
  }
}
