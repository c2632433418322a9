package dev.trivet.rootly.problems;

import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Problems: the underlying reasons for incidents. An update with a new status is applied as a whole
 * or not at all.
 */
public final class ProblemsApi extends CollectionApi<Problem, ProblemInput, ProblemQuery> {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.problems");

  static final CollectionEndpoints<Problem> PROBLEMS =
      CollectionEndpoints.of("rootly.problems", "problems", "v1/problems", Problem.class)
          .requires("title")
          .onlyToCreate("incident_ids")
          .onlyToUpdate("status", "expected_status");
  static final Endpoint<Problem> LINK_INCIDENTS =
      GROUP
          .one("linkIncidents", "POST v1/problems/{id}/incidents", Problem.class)
          .wrappedIn("problems");
  static final Endpoint<Problem> UNLINK_INCIDENT =
      GROUP.one("unlinkIncident", "DELETE v1/problems/{id}/incidents/{incident_id}", Problem.class);

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public ProblemsApi(Transport transport) {
    super(transport, PROBLEMS);
  }

  /** {@return action items: the things to do about a problem} */
  public ProblemActionItemsApi actionItems() {
    return new ProblemActionItemsApi(transport());
  }

  /**
   * Links incidents to a problem.
   *
   * @param id the ID of the problem
   * @param incidentIds the IDs of the incidents, at least one
   * @return the problem after the change
   * @throws IllegalArgumentException when there is no ID, or a blank one; nothing is sent then
   * @throws dev.trivet.core.error.NotFoundException when there is no such problem
   */
  public Problem linkIncidents(String id, String... incidentIds) {
    var ids = Preconditions.notEmpty("incidentIds", incidentIds);
    return transport().call(LINK_INCIDENTS, CallInput.path(id).payload("incident_ids", ids));
  }

  /**
   * Removes the link between a problem and an incident.
   *
   * @param id the ID of the problem
   * @param incidentId the ID of the incident
   * @return the problem after the change
   * @throws dev.trivet.core.error.NotFoundException when there is no such problem or link
   */
  public Problem unlinkIncident(String id, String incidentId) {
    return transport().call(UNLINK_INCIDENT, CallInput.path(id, incidentId));
  }
}
