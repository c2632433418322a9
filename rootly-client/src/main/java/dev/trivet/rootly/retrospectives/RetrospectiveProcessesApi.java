package dev.trivet.rootly.retrospectives;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.wire.CollectionEndpoints;

/** Retrospective processes: which steps retrospectives consist of. Immutable and thread-safe. */
public final class RetrospectiveProcessesApi
    extends CollectionApi<
        RetrospectiveProcess, RetrospectiveProcessInput, RetrospectiveProcessQuery> {

  static final CollectionEndpoints<RetrospectiveProcess> RETROSPECTIVE_PROCESSES =
      CollectionEndpoints.of(
              "rootly.retrospectiveProcesses",
              "retrospective_processes",
              "v1/retrospective_processes",
              RetrospectiveProcess.class)
          .requires("name", "copy_from")
          .onlyToCreate("copy_from");

  RetrospectiveProcessesApi(Transport transport) {
    super(transport, RETROSPECTIVE_PROCESSES);
  }

  /**
   * Reads one retrospective process together with related resources.
   *
   * @param id its ID
   * @param include which ones
   * @return the retrospective process
   */
  public RetrospectiveProcess get(String id, Include... include) {
    return getWith(id, include);
  }
}
