package dev.trivet.rollbar.notifications;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.service.Transport;
import dev.trivet.rollbar.wire.RollbarAuth;
import java.util.List;

/**
 * The notification rules of one project, for all channels alike. Immutable and thread-safe. A rule
 * that its channel does not support is refused before it is sent, and so is a trigger, filter or
 * setting that this version of the SDK does not know; {@code rollbar.raw()} sends such a rule.
 *
 * <p>All calls need the project token.
 */
public final class NotificationRulesApi {

  private static final EndpointGroup RULES =
      EndpointGroup.of("rollbar.notificationRules").credential(RollbarAuth.PROJECT);

  static final Endpoint<Listing<NotificationRule>> LIST =
      RULES.page("list", "GET notifications/{channel}/rules", NotificationRule.class);

  static final Endpoint<List<NotificationRule>> CREATE =
      RULES.list("create", "POST notifications/{channel}/rules", NotificationRule.class);

  static final Endpoint<Void> REPLACE = RULES.none("replace", "PUT notifications/{channel}/rules");

  static final Endpoint<NotificationRule> GET =
      RULES.one("get", "GET notifications/{channel}/rule/{rule_id}", NotificationRule.class);

  static final Endpoint<NotificationRule> UPDATE =
      RULES.one("update", "PUT notifications/{channel}/rule/{rule_id}", NotificationRule.class);

  static final Endpoint<Void> DELETE =
      RULES.none("delete", "DELETE notifications/{channel}/rule/{rule_id}");

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public NotificationRulesApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists the rules of a channel.
   *
   * @param channel the channel that the rules belong to
   * @return the rules; fetched page by page as you iterate
   * @see <a href="https://docs.rollbar.com/reference/get_api-1-notifications-slack-rules">Rollbar:
   *     list rules</a>
   */
  public Listing<NotificationRule> list(NotificationChannel channel) {
    return transport.call(LIST, CallInput.path(channel));
  }

  /**
   * Adds rules to a channel; existing rules stay. Sending them twice would add them twice, so the
   * call is never retried when its outcome is in doubt.
   *
   * @param channel the channel that the rules belong to
   * @param rules the rules to add, at least one
   * @return the new rules, in the same order
   * @throws IllegalArgumentException when the channel does not support a rule, or there is no rule
   * @see <a href="https://docs.rollbar.com/reference/post_api-1-notifications-slack-rules">Rollbar:
   *     create rules</a>
   */
  public List<NotificationRule> create(
      NotificationChannel channel, List<NotificationRuleInput> rules) {
    if (Preconditions.notNull("rules", rules).isEmpty()) {
      throw new IllegalArgumentException("rollbar.notificationRules.create(rules): there is none");
    }
    return transport.call(
        CREATE, CallInput.path(channel).payload(complete(CREATE, channel, rules)));
  }

  /**
   * Replaces all rules of a channel: the existing ones are deleted, and the new ones have new IDs.
   *
   * @param channel the channel that the rules belong to
   * @param rules the new rules; an empty list deletes all rules
   * @throws IllegalArgumentException when the channel does not support a rule
   * @see <a href="https://docs.rollbar.com/reference/put_api-1-notifications-slack-rules">Rollbar:
   *     replace rules</a>
   */
  public void replace(NotificationChannel channel, List<NotificationRuleInput> rules) {
    transport.call(REPLACE, CallInput.path(channel).payload(complete(REPLACE, channel, rules)));
  }

  /**
   * Reads one rule.
   *
   * @param channel the channel that the rule belongs to
   * @param ruleId the rule's ID
   * @return the rule
   * @throws dev.trivet.core.error.NotFoundException when no rule of the channel has this ID
   * @see <a
   *     href="https://docs.rollbar.com/reference/get_api-1-notifications-slack-rule-rule-id">Rollbar:
   *     get a rule</a>
   */
  public NotificationRule get(NotificationChannel channel, long ruleId) {
    return transport.call(GET, CallInput.path(channel, ruleId));
  }

  /**
   * Replaces one rule as a whole.
   *
   * @param channel the channel that the rule belongs to
   * @param ruleId the rule's ID
   * @param rule the rule to replace it with
   * @return the changed rule
   * @throws dev.trivet.core.error.NotFoundException when no rule of the channel has this ID
   * @throws IllegalArgumentException when the channel does not support the rule
   * @see <a
   *     href="https://docs.rollbar.com/reference/put_api-1-notifications-slack-rule-rule-id">Rollbar:
   *     update a rule</a>
   */
  public NotificationRule update(
      NotificationChannel channel, long ruleId, NotificationRuleInput rule) {
    var complete = RuleMatrix.complete(UPDATE.operation().name(), channel, rule);
    return transport.call(UPDATE, CallInput.path(channel, ruleId).payload(complete));
  }

  /**
   * Deletes one rule.
   *
   * @param channel the channel that the rule belongs to
   * @param ruleId the rule's ID
   * @throws dev.trivet.core.error.NotFoundException when no rule of the channel has this ID
   * @see <a
   *     href="https://docs.rollbar.com/reference/delete_api-1-notifications-slack-rule-rule-id">Rollbar:
   *     delete a rule</a>
   */
  public void delete(NotificationChannel channel, long ruleId) {
    transport.call(DELETE, CallInput.path(channel, ruleId));
  }

  private static List<NotificationRuleInput> complete(
      Endpoint<?> endpoint, NotificationChannel channel, List<NotificationRuleInput> rules) {
    return Preconditions.notNull("rules", rules).stream()
        .map(rule -> RuleMatrix.complete(endpoint.operation().name(), channel, rule))
        .toList();
  }
}
