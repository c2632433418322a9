package dev.trivet.rollbar.invitations;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;

/** Which invitations to list. Immutable. */
public final class InvitationQuery extends ListQuery<InvitationQuery> {

  private InvitationQuery(QueryParameters parameters) {
    super(parameters, InvitationQuery::new);
  }

  /** {@return all invitations of the account} */
  public static InvitationQuery all() {
    return new InvitationQuery(QueryParameters.none());
  }

  /**
   * Lists only invitations of one email address.
   *
   * @param email the full email address, in any case
   * @return a changed copy of the query
   */
  public InvitationQuery email(String email) {
    return parameter("email", "email", email);
  }
}
