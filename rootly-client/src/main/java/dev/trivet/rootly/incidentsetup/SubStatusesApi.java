package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;
import java.util.Optional;

/**
 * Sub-statuses: finer steps within the statuses of incidents. Calls take the ID or the slug of a
 * sub-status.
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

  /**
   * Finds the sub-status with the name and the parent status of the input, or creates it. Names are
   * compared without blanks around them and in the composed form of Unicode; upper and lower case
   * differ. A sub-status that is found is not changed.
   *
   * @param input what to create if no sub-status of its parent status has its name
   * @return the sub-status, and whether this call created it
   */
  public Ensured<SubStatus> ensure(SubStatusInput input) {
    return ensureBy(
        input,
        input.name(),
        name -> SubStatusQuery.all().name(name),
        found ->
            found.parentStatus().equals(input.parentStatus()) ? found.name() : Optional.empty());
  }
}
