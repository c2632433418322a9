package dev.trivet.honeybadger.v3.account;

import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.collections.CollectionApi;
import dev.trivet.honeybadger.v3.values.PageQuery;
import dev.trivet.honeybadger.v3.wire.V3Api;
import dev.trivet.honeybadger.wire.CollectionEndpoints;

/**
 * Operations on invitations to the account. Creating one sends an email to the person. Immutable
 * and thread-safe. Experimental.
 */
public final class AccountInvitationsApi
    extends CollectionApi<AccountInvitation, AccountInvitationInput, PageQuery> {

  static final CollectionEndpoints<AccountInvitation, AccountInvitation> ACCOUNT_INVITATIONS =
      V3Api.collection(
              "honeybadger-v3.accountInvitations",
              "account/invitations/{invitation_id}",
              AccountInvitation.class)
          .requires("email");

  AccountInvitationsApi(Transport transport) {
    super(transport, ACCOUNT_INVITATIONS);
  }
}
