package dev.trivet.honeybadger.v3.teams;

import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.collections.NestedApi;
import dev.trivet.honeybadger.v3.values.PageQuery;
import dev.trivet.honeybadger.v3.wire.V3Api;
import dev.trivet.honeybadger.wire.CollectionEndpoints;

/**
 * Operations on invitations to a team. Lists contain only pending invitations; creating one sends
 * an email to the person. Immutable and thread-safe. Experimental.
 */
public final class TeamInvitationsApi
    extends NestedApi<TeamInvitation, TeamInvitationInput, PageQuery> {

  static final CollectionEndpoints<TeamInvitation, TeamInvitation> TEAM_INVITATIONS =
      V3Api.collection(
              "honeybadger-v3.teamInvitations",
              "teams/{team_id}/invitations/{invitation_id}",
              TeamInvitation.class)
          .requires("email");

  TeamInvitationsApi(Transport transport) {
    super(transport, TEAM_INVITATIONS);
  }
}
