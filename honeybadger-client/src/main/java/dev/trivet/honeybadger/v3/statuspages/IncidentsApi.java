package dev.trivet.honeybadger.v3.statuspages;

import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.collections.NestedApi;
import dev.trivet.honeybadger.v3.values.SeriesQuery;
import dev.trivet.honeybadger.v3.wire.V3Api;
import dev.trivet.honeybadger.wire.CollectionEndpoints;

/**
 * Operations on the incidents on a status page. Subscribers may be notified. Immutable and
 * thread-safe. Experimental.
 */
public final class IncidentsApi extends NestedApi<Incident, IncidentInput, SeriesQuery> {

  static final CollectionEndpoints<Incident, Incident> INCIDENTS =
      V3Api.collection(
              "honeybadger-v3.incidents",
              "status_pages/{status_page_id}/incidents/{incident_id}",
              Incident.class)
          .requires("title", "updates")
          .onlyToCreate("updates", "build_type");

  IncidentsApi(Transport transport) {
    super(transport, INCIDENTS);
  }
}
