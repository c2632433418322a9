package dev.trivet.rollbar.users;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;

/** Which users to list. Immutable. */
public final class UserQuery extends ListQuery<UserQuery> {

  private UserQuery(QueryParameters parameters) {
    super(parameters, UserQuery::new);
  }

  /** {@return all users of the account} */
  public static UserQuery all() {
    return new UserQuery(QueryParameters.none());
  }

  /**
   * Lists only the user with the given email address: one user or none.
   *
   * @param email the full email address
   * @return a changed copy of the query
   */
  public UserQuery email(String email) {
    return parameter("email", "email", email);
  }
}
