package dev.trivet.rootly.alerts;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/** Alert sources: where alerts come from. Responses contain secrets. Immutable and thread-safe. */
public final class AlertSourcesApi
    extends CollectionApi<AlertSource, AlertSourceInput, AlertSourceQuery> {

  static final CollectionEndpoints<AlertSource> ALERT_SOURCES =
      CollectionEndpoints.of(
              "rootly.alertSources", "alert_sources", "v1/alert_sources", AlertSource.class)
          .requires("name");

  AlertSourcesApi(Transport transport) {
    super(transport, ALERT_SOURCES);
  }
}
