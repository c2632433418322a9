package dev.trivet.rootly.workflows;

import java.util.List;

/**
 * Builds a task that invites users, user groups or email addresses to a Slack channel; at least one
 * of the three must be set. Not thread-safe.
 */
public final class InviteToSlackChannelTask extends TaskBuilder<InviteToSlackChannelTask> {

  InviteToSlackChannelTask(NamedRef channel) {
    super("invite_to_slack_channel");
    set("channel", channel);
    needsOneOf("slack_users", "slack_user_groups", "slack_emails");
  }

  /**
   * Sets the Slack users to invite.
   *
   * @param slackUsers the Slack users
   * @return this builder
   */
  public InviteToSlackChannelTask slackUsers(NamedRef... slackUsers) {
    return set("slack_users", List.of(slackUsers));
  }

  /**
   * Sets the Slack user groups to invite.
   *
   * @param slackUserGroups the Slack user groups
   * @return this builder
   */
  public InviteToSlackChannelTask slackUserGroups(NamedRef... slackUserGroups) {
    return set("slack_user_groups", List.of(slackUserGroups));
  }

  /**
   * Sets the email addresses to invite.
   *
   * @param slackEmails the email addresses, separated by commas
   * @return this builder
   */
  public InviteToSlackChannelTask slackEmails(String slackEmails) {
    return set("slack_emails", slackEmails);
  }
}
