package dev.trivet.rootly.retrospectives;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Retrospective processes: the steps that retrospectives follow.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/retrospectiveprocesses/list-retrospective-processes">Rootly:
 *     retrospective processes</a>
 */
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
   * Finds the retrospective process with the name of the input, or creates it. Names are compared
   * without blanks around them and in the composed form of Unicode; upper and lower case differ. A
   * retrospective process that is found is not changed.
   *
   * @param input what to create if no retrospective process has its name
   * @return the retrospective process, and whether this call created it
   */
  public Ensured<RetrospectiveProcess> ensure(RetrospectiveProcessInput input) {
    return ensureBy(
        input, input.name(), name -> RetrospectiveProcessQuery.all(), RetrospectiveProcess::name);
  }

  /**
   * Reads one retrospective process together with related resources.
   *
   * @param id the ID of the retrospective process
   * @param include the relationships to include
   * @return the retrospective process
   */
  public RetrospectiveProcess get(String id, Include... include) {
    return getWith(id, include);
  }
}
