package dev.trivet.rootly.communications;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Status page teams: which teams may work on a status page, and what they may do there. Immutable
 * and thread-safe.
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
   * Lists status page teams.
   *
   * @param statusPageId the ID of the status page
   * @param query which ones
   * @return the status page teams; fetched while they are walked
   */
  public Listing<StatusPageTeam> list(String statusPageId, StatusPageTeamQuery query) {
    return transport.call(LIST, CallInput.path(statusPageId).query(query.parameters()));
  }

  /**
   * Creates a status page team.
   *
   * @param statusPageId the ID of the status page
   * @param input what to create
   * @return the status page team
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
   */
  public StatusPageTeam get(String statusPageId, String id) {
    return transport.call(GET, CallInput.path(statusPageId, id));
  }

  /**
   * Updates a status page team.
   *
   * @param statusPageId the ID of the status page
   * @param id the ID of the status page team
   * @param input what to change
   * @return the status page team
   */
  public StatusPageTeam update(String statusPageId, String id, StatusPageTeamInput input) {
    return transport.call(UPDATE, CallInput.path(statusPageId, id).payload(input));
  }

  /**
   * Deletes a status page team.
   *
   * @param statusPageId the ID of the status page
   * @param id the ID of the status page team
   * @return the status page team
   */
  public StatusPageTeam delete(String statusPageId, String id) {
    return transport.call(DELETE, CallInput.path(statusPageId, id));
  }
}
