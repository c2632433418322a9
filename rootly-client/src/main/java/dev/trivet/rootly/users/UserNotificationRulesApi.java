package dev.trivet.rootly.users;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Notification rules of users: how and after which delay a user is notified, step by step. The
 * parent of a rule is a user.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/usernotificationrules/list-user-notification-rules">
 *     Rootly: notification rules</a>
 */
public final class UserNotificationRulesApi
    extends NestedApi<UserNotificationRule, UserNotificationRuleInput, UserNotificationRuleQuery> {

  static final CollectionEndpoints<UserNotificationRule> RULES =
      CollectionEndpoints.of(
              "rootly.userNotificationRules",
              "user_notification_rules",
              "v1/users/{user_id}/notification_rules",
              UserNotificationRule.class)
          .membersAt("v1/notification_rules/{id}")
          .requires("enabled_contact_types");

  UserNotificationRulesApi(Transport transport) {
    super(transport, RULES);
  }
}
