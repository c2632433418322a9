package dev.trivet.rootly.retrospectives;

import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * The steps of incidents' retrospectives. No call lists them: {@link Retrospective#steps()} has the
 * IDs.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/incidentretrospectivesteps/retrieves-an-incident-retrospective-step">Rootly:
 *     incident retrospective steps</a>
 */
public final class IncidentRetrospectiveStepsApi {

  private static final EndpointGroup GROUP =
      CollectionEndpoints.group("rootly.incidentRetrospectiveSteps");

  static final Endpoint<IncidentRetrospectiveStep> GET =
      GROUP.one("get", "GET v1/incident_retrospective_steps/{id}", IncidentRetrospectiveStep.class);
  static final Endpoint<IncidentRetrospectiveStep> UPDATE =
      GROUP
          .one(
              "update", "PUT v1/incident_retrospective_steps/{id}", IncidentRetrospectiveStep.class)
          .wrappedIn("incident_retrospective_steps");

  private final Transport transport;

  IncidentRetrospectiveStepsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Reads one step.
   *
   * @param id the ID of the step
   * @return the step
   */
  public IncidentRetrospectiveStep get(String id) {
    return transport.call(GET, CallInput.path(id));
  }

  /**
   * Changes a step.
   *
   * @param id the ID of the step
   * @param input what to change
   * @return the step after the change
   */
  public IncidentRetrospectiveStep update(String id, IncidentRetrospectiveStepInput input) {
    return transport.call(UPDATE, CallInput.path(id).payload(input));
  }
}
