package dev.trivet.rootly.retrospectives;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Retrospectives: the documents about how incidents went. Calls take the ID or the slug of a
 * retrospective. The API cannot create or delete retrospectives.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/incidentretrospectives/list-incident-retrospectives">Rootly:
 *     incident retrospectives</a>
 */
public final class RetrospectivesApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.retrospectives");

  static final Endpoint<Listing<Retrospective>> LIST =
      GROUP.page("list", "GET v1/post_mortems", Retrospective.class);
  static final Endpoint<Retrospective> GET =
      GROUP.one("get", "GET v1/post_mortems/{id}", Retrospective.class);
  static final Endpoint<Retrospective> UPDATE =
      GROUP
          .one("update", "PUT v1/post_mortems/{id}", Retrospective.class)
          .wrappedIn("incident_post_mortems");

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public RetrospectivesApi(Transport transport) {
    this.transport = transport;
  }

  /** {@return the steps of incidents' retrospectives} */
  public IncidentRetrospectiveStepsApi steps() {
    return new IncidentRetrospectiveStepsApi(transport);
  }

  /**
   * {@return configurations, which select the incidents whose retrospective is skipped or
   * mandatory}
   */
  public RetrospectiveConfigurationsApi configurations() {
    return new RetrospectiveConfigurationsApi(transport);
  }

  /** {@return processes: the steps that retrospectives follow} */
  public RetrospectiveProcessesApi processes() {
    return new RetrospectiveProcessesApi(transport);
  }

  /** {@return process groups: the steps of a process, grouped by sub-status} */
  public RetrospectiveProcessGroupsApi processGroups() {
    return new RetrospectiveProcessGroupsApi(transport);
  }

  /** {@return process group steps, which put process steps into process groups} */
  public RetrospectiveProcessGroupStepsApi processGroupSteps() {
    return new RetrospectiveProcessGroupStepsApi(transport);
  }

  /** {@return process steps: the things to do in each retrospective that follows a process} */
  public RetrospectiveProcessStepsApi processSteps() {
    return new RetrospectiveProcessStepsApi(transport);
  }

  /** {@return templates: the texts with which new retrospectives start} */
  public RetrospectiveTemplatesApi templates() {
    return new RetrospectiveTemplatesApi(transport);
  }

  /** {@return all retrospectives; fetched page by page as you iterate} */
  public Listing<Retrospective> list() {
    return transport.call(LIST);
  }

  /**
   * Lists retrospectives.
   *
   * @param query which retrospectives to list, and in which order
   * @return the retrospectives; fetched page by page as you iterate
   */
  public Listing<Retrospective> list(RetrospectiveQuery query) {
    return transport.call(LIST, query);
  }

  /**
   * Reads one retrospective.
   *
   * @param id the ID or slug of the retrospective
   * @return the retrospective
   * @throws dev.trivet.core.error.NotFoundException when there is no such retrospective
   */
  public Retrospective get(String id) {
    return transport.call(GET, CallInput.path(id));
  }

  /**
   * Changes a retrospective. Attributes that the input does not set stay as they are.
   *
   * @param id the ID or slug of the retrospective
   * @param input what to change
   * @return the retrospective after the change
   * @throws dev.trivet.core.error.NotFoundException when there is no such retrospective
   */
  public Retrospective update(String id, RetrospectiveInput input) {
    return transport.call(UPDATE, CallInput.path(id).payload(input));
  }
}
