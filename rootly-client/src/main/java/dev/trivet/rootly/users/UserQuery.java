package dev.trivet.rootly.users;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;

/**
 * Which users to list, and in which order: users can be sorted by {@code created_at} and {@code
 * updated_at}.
 */
public final class UserQuery extends PagedQuery<UserQuery> {

  private UserQuery(QueryParameters parameters) {
    super(parameters, UserQuery::new);
  }

  /** {@return all users} */
  public static UserQuery all() {
    return new UserQuery(QueryParameters.none());
  }

  /**
   * Limits the list to users in whose data a text occurs.
   *
   * @param text the text
   * @return a changed copy of the query
   */
  public UserQuery search(String text) {
    return filter("search", text);
  }

  /**
   * Limits the list to the user with an email address.
   *
   * @param email the email address
   * @return a changed copy of the query
   */
  public UserQuery email(String email) {
    return filter("email", email);
  }

  /** {@return filters by the time of creation} */
  public When<UserQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources: {@link Include#EMAIL_ADDRESSES}, {@link Include#PHONE_NUMBERS},
   * {@link Include#DEVICES}, {@link Include#ROLE}, {@link Include#ON_CALL_ROLE}, {@link
   * Include#TEAMS}, {@link Include#SCHEDULES}, {@link Include#NOTIFICATION_RULES}.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public UserQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public UserQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
