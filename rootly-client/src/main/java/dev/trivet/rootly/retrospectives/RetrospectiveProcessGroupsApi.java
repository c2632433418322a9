package dev.trivet.rootly.retrospectives;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Process groups: the steps of a retrospective process, grouped by sub-status. The parent of a
 * process group is a retrospective process.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/retrospectiveprocessgroups/list-retrospective-process-groups">Rootly:
 *     retrospective process groups</a>
 */
public final class RetrospectiveProcessGroupsApi
    extends NestedApi<
        RetrospectiveProcessGroup, RetrospectiveProcessGroupInput, RetrospectiveProcessGroupQuery> {

  static final CollectionEndpoints<RetrospectiveProcessGroup> RETROSPECTIVE_PROCESS_GROUPS =
      CollectionEndpoints.of(
              "rootly.retrospectiveProcessGroups",
              "retrospective_process_groups",
              "v1/retrospective_processes/{retrospective_process_id}/groups",
              RetrospectiveProcessGroup.class)
          .membersAt("v1/retrospective_process_groups/{id}")
          .requires("sub_status_id");

  RetrospectiveProcessGroupsApi(Transport transport) {
    super(transport, RETROSPECTIVE_PROCESS_GROUPS);
  }

  /**
   * Reads one process group together with related resources.
   *
   * @param id the ID of the process group
   * @param include the relationships to include
   * @return the process group
   */
  public RetrospectiveProcessGroup get(String id, Include... include) {
    return getWith(id, include);
  }
}
