package dev.trivet.rollbar.users;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;

/** Which users to list. Immutable. */
public final class UserQuery extends ListQuery<UserQuery> {

  private UserQuery(QueryParameters parameters) {
    super(parameters, UserQuery::new);
  }

  /** {@return all users} */
  public static UserQuery all() {
    return new UserQuery(QueryParameters.none());
  }

  /**
   * Only the user with an e-mail address, which is one or none.
   *
   * @param email the whole address
   * @return the changed query
   */
  public UserQuery email(String email) {
    return parameter("email", "email", email);
  }
}
