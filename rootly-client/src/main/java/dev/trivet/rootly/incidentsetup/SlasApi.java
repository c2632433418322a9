package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * SLAs: by when the follow-ups of incidents must be assigned and completed. Immutable and
 * thread-safe.
 */
public final class SlasApi extends CollectionApi<Sla, SlaInput, SlaQuery> {

  static final CollectionEndpoints<Sla> SLAS =
      CollectionEndpoints.of("rootly.slas", "slas", "v1/slas", Sla.class)
          .requires(
              "name",
              "assignment_deadline_days",
              "assignment_deadline_parent_status",
              "completion_deadline_days",
              "completion_deadline_parent_status");

  SlasApi(Transport transport) {
    super(transport, SLAS);
  }
}
