package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Sub-statuses: finer steps within the statuses of incidents. Calls take the ID or the slug of a
 * sub-status. Immutable and thread-safe.
 */
public final class SubStatusesApi extends CollectionApi<SubStatus, SubStatusInput, SubStatusQuery> {

  static final CollectionEndpoints<SubStatus> SUB_STATUSES =
      CollectionEndpoints.of(
              "rootly.subStatuses", "sub_statuses", "v1/sub_statuses", SubStatus.class)
          .requires("name", "parent_status")
          .onlyToCreate("parent_status");

  SubStatusesApi(Transport transport) {
    super(transport, SUB_STATUSES);
  }
}
