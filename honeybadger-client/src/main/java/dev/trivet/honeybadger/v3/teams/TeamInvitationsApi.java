package dev.trivet.honeybadger.v3.teams;

import dev.trivet.core.Listing;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.values.PageQuery;
import dev.trivet.honeybadger.wire.V3Api;

/**
 * Invitations to a team. Lists hold those that nobody accepted yet; creating one sends mail to the
 * person. Immutable and thread-safe. Experimental.
 */
public final class TeamInvitationsApi {

  private static final EndpointGroup TEAM_INVITATIONS =
      V3Api.group("honeybadger-v3.teamInvitations");

  static final Endpoint<Listing<TeamInvitation>> LIST =
      TEAM_INVITATIONS.page("list", "GET teams/{team_id}/invitations", TeamInvitation.class);
  static final Endpoint<TeamInvitation> CREATE =
      TEAM_INVITATIONS
          .one("create", "POST teams/{team_id}/invitations", TeamInvitation.class)
          .requires("email");
  static final Endpoint<TeamInvitation> GET =
      TEAM_INVITATIONS.one(
          "get", "GET teams/{team_id}/invitations/{invitation_id}", TeamInvitation.class);
  static final Endpoint<TeamInvitation> UPDATE =
      TEAM_INVITATIONS
          .one("update", "PATCH teams/{team_id}/invitations/{invitation_id}", TeamInvitation.class)
          .repeatable();
  static final Endpoint<Void> DELETE =
      TEAM_INVITATIONS.none("delete", "DELETE teams/{team_id}/invitations/{invitation_id}");

  private final Transport transport;

  TeamInvitationsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists the invitations to a team.
   *
   * @param teamId the team's ID
   * @param query which ones
   * @return the team invitations, fetched while they are walked
   * @throws NotFoundException when the token has access to no such team
   */
  public Listing<TeamInvitation> list(String teamId, PageQuery query) {
    return transport.call(LIST, CallInput.path(teamId).query(query.parameters()));
  }

  /**
   * Lists the invitations to a team.
   *
   * @param teamId the team's ID
   * @return the team invitations, fetched while they are walked
   * @throws NotFoundException when the token has access to no such team
   */
  public Listing<TeamInvitation> list(String teamId) {
    return list(teamId, PageQuery.all());
  }

  /**
   * Creates a team invitation. It is never repeated when it is unclear whether it worked.
   *
   * @param teamId the team's ID
   * @param invitation what to create
   * @return the new invitation
   * @throws NotFoundException when the token has access to no such team
   * @throws ValidationException when Honeybadger does not accept something
   */
  public TeamInvitation create(String teamId, TeamInvitationInput invitation) {
    return transport.call(CREATE, CallInput.path(teamId).payload(invitation));
  }

  /**
   * Reads one team invitation.
   *
   * @param teamId the team's ID
   * @param invitationId the invitation's ID
   * @return the invitation
   * @throws NotFoundException when the token has access to no such team or invitation
   */
  public TeamInvitation get(String teamId, String invitationId) {
    return transport.call(GET, CallInput.path(teamId, invitationId));
  }

  /**
   * Changes a team invitation; what is not set stays as it is.
   *
   * @param teamId the team's ID
   * @param invitationId the invitation's ID
   * @param changes what to change; refused unsent when nothing is set
   * @return the changed invitation
   * @throws NotFoundException when the token has access to no such team or invitation
   * @throws ValidationException when Honeybadger does not accept something
   */
  public TeamInvitation update(String teamId, String invitationId, TeamInvitationInput changes) {
    return transport.call(UPDATE, CallInput.path(teamId, invitationId).payload(changes));
  }

  /**
   * Deletes a team invitation.
   *
   * @param teamId the team's ID
   * @param invitationId the invitation's ID
   * @throws NotFoundException when the token has access to no such team or invitation
   */
  public void delete(String teamId, String invitationId) {
    transport.call(DELETE, CallInput.path(teamId, invitationId));
  }
}
