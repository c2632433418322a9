package dev.trivet.rootly.users;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;

/** In which order to list the notification rules of a user. */
public final class UserNotificationRuleQuery extends PagedQuery<UserNotificationRuleQuery> {

  private UserNotificationRuleQuery(QueryParameters parameters) {
    super(parameters, UserNotificationRuleQuery::new);
  }

  /** {@return all notification rules} */
  public static UserNotificationRuleQuery all() {
    return new UserNotificationRuleQuery(QueryParameters.none());
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public UserNotificationRuleQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public UserNotificationRuleQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
