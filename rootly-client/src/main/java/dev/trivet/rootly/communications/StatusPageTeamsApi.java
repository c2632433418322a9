package dev.trivet.rootly.communications;

import dev.trivet.core.Ensured;
import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.IncludeQuery;
import dev.trivet.rootly.wire.CollectionEndpoints;
import dev.trivet.rootly.wire.NaturalKey;

/**
 * Status page teams: the teams that may publish on a status page or edit it, with their permission
 * levels.
 */
public final class StatusPageTeamsApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.statusPageTeams");

  static final Endpoint<Listing<StatusPageTeam>> LIST =
      GROUP.page("list", "GET v1/status-pages/{status_page_id}/teams", StatusPageTeam.class);
  static final Endpoint<StatusPageTeam> CREATE =
      GROUP
          .one("create", "POST v1/status-pages/{status_page_id}/teams", StatusPageTeam.class)
          .wrappedIn("status_page_groups")
          .requires("group_id");
  static final Endpoint<StatusPageTeam> GET =
      GROUP.one("get", "GET v1/status-pages/{status_page_id}/teams/{id}", StatusPageTeam.class);
  static final Endpoint<StatusPageTeam> UPDATE =
      GROUP
          .one("update", "PUT v1/status-pages/{status_page_id}/teams/{id}", StatusPageTeam.class)
          .wrappedIn("status_page_groups")
          .refuses("group_id");
  static final Endpoint<StatusPageTeam> DELETE =
      GROUP.one(
          "delete", "DELETE v1/status-pages/{status_page_id}/teams/{id}", StatusPageTeam.class);

  private final Transport transport;

  StatusPageTeamsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists all teams of a status page.
   *
   * @param statusPageId the ID of the status page
   * @return the teams; fetched page by page as you iterate
   */
  public Listing<StatusPageTeam> list(String statusPageId) {
    return transport.call(LIST, CallInput.path(statusPageId));
  }

  /**
   * Lists the teams of a status page.
   *
   * @param statusPageId the ID of the status page
   * @param query the page to start at, the page size, and the relationships to include
   * @return the teams; fetched page by page as you iterate
   * @throws dev.trivet.core.error.NotFoundException when there is no such status page
   */
  public Listing<StatusPageTeam> list(String statusPageId, IncludeQuery query) {
    return transport.call(LIST, CallInput.path(statusPageId).query(query));
  }

  /**
   * Creates a status page team, which gives a team access to the page. Never retried when its
   * outcome is in doubt.
   *
   * @param statusPageId the ID of the status page
   * @param input the status page team to create
   * @return the new status page team
   * @throws IllegalArgumentException when the input lacks an attribute that a new status page team
   *     needs; nothing is sent then
   * @throws dev.trivet.core.error.NotFoundException when there is no such status page
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses a value
   */
  public StatusPageTeam create(String statusPageId, StatusPageTeamInput input) {
    return transport.call(CREATE, CallInput.path(statusPageId).payload(input));
  }

  /**
   * Reads one status page team.
   *
   * @param statusPageId the ID of the status page
   * @param id the ID of the status page team
   * @return the status page team
   * @throws dev.trivet.core.error.NotFoundException when there is no such status page team
   */
  public StatusPageTeam get(String statusPageId, String id) {
    return transport.call(GET, CallInput.path(statusPageId, id));
  }

  /**
   * Changes a status page team. Attributes that the input does not set stay as they are.
   *
   * @param statusPageId the ID of the status page
   * @param id the ID of the status page team
   * @param input what to change
   * @return the status page team after the change
   * @throws IllegalArgumentException when the input sets nothing, or an attribute that can only be
   *     set on creation; nothing is sent then
   * @throws dev.trivet.core.error.NotFoundException when there is no such status page team
   */
  public StatusPageTeam update(String statusPageId, String id, StatusPageTeamInput input) {
    return transport.call(UPDATE, CallInput.path(statusPageId, id).payload(input));
  }

  /**
   * Deletes a status page team.
   *
   * @param statusPageId the ID of the status page
   * @param id the ID of the status page team
   * @return the status page team as it was
   * @throws dev.trivet.core.error.NotFoundException when there is no such status page team
   */
  public StatusPageTeam delete(String statusPageId, String id) {
    return transport.call(DELETE, CallInput.path(statusPageId, id));
  }

  /**
   * Finds the status page team of a team, or creates it. One that is found is not changed.
   *
   * @param statusPageId the ID of the status page
   * @param input the status page team to create if the team has none on the status page
   * @return the status page team, and whether this call created it
   */
  public Ensured<StatusPageTeam> ensure(String statusPageId, StatusPageTeamInput input) {
    return NaturalKey.ensure(
        transport,
        input.groupId(),
        team -> list(statusPageId),
        StatusPageTeam::groupId,
        () -> create(statusPageId, input));
  }
}
