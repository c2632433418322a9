package dev.trivet.rootly.workflows;

import java.util.List;

/**
 * Builds a task that sends a message to Slack channels, users or user groups; at least one of the
 * three must be set. Not thread-safe.
 */
public final class SendSlackMessageTask extends TaskBuilder<SendSlackMessageTask> {

  SendSlackMessageTask(String text) {
    super("send_slack_message");
    set("text", text);
    needsOneOf("channels", "slack_users", "slack_user_groups");
  }

  /**
   * Sets the Slack channels that get the message.
   *
   * @param channels the Slack channels; an ID may be Liquid
   * @return this builder
   */
  public SendSlackMessageTask channels(NamedRef... channels) {
    return set("channels", List.of(channels));
  }

  /**
   * Sets the Slack users who get the message.
   *
   * @param slackUsers the Slack users
   * @return this builder
   */
  public SendSlackMessageTask slackUsers(NamedRef... slackUsers) {
    return set("slack_users", List.of(slackUsers));
  }

  /**
   * Sets the Slack user groups that get the message.
   *
   * @param slackUserGroups the Slack user groups
   * @return this builder
   */
  public SendSlackMessageTask slackUserGroups(NamedRef... slackUserGroups) {
    return set("slack_user_groups", List.of(slackUserGroups));
  }

  /**
   * Sets the buttons below the message: {@code update_summary}, {@code update_status}, {@code
   * archive_channel}, {@code manage_incident_roles}, {@code update_incident}, {@code all_commands},
   * {@code leave_feedback}, {@code manage_form_fields}, {@code manage_action_items}, {@code
   * view_tasks}, {@code add_pagerduty_responders}, {@code add_opsgenie_responders}, {@code
   * add_victor_ops_responders}, {@code update_status_page}, {@code pause_reminder}, {@code
   * snooze_reminder}, {@code restart_reminder}, {@code cancel_incident} or {@code delete_message}.
   *
   * @param actionables the buttons
   * @return this builder
   */
  public SendSlackMessageTask actionables(String... actionables) {
    return set("actionables", List.of(actionables));
  }

  /**
   * Sets whether a reply in a thread is shown in the channel too.
   *
   * @param value whether to show the reply in the channel
   * @return this builder
   */
  public SendSlackMessageTask broadcastThreadReplyToChannel(boolean value) {
    return set("broadcast_thread_reply_to_channel", value);
  }

  /**
   * Sets whether the message is sent as an ephemeral message of Slack.
   *
   * @param value whether to send an ephemeral message
   * @return this builder
   */
  public SendSlackMessageTask sendAsEphemeral(boolean value) {
    return set("send_as_ephemeral", value);
  }

  /**
   * Sets the color of the message.
   *
   * @param color the color as a hex code, such as {@code #FFFFFF}
   * @return this builder
   */
  public SendSlackMessageTask color(String color) {
    return set("color", color);
  }

  /**
   * Sets whether the message is pinned to the channel.
   *
   * @param value whether to pin the message
   * @return this builder
   */
  public SendSlackMessageTask pinToChannel(boolean value) {
    return set("pin_to_channel", value);
  }

  /**
   * Sets whether the parent message is updated.
   *
   * @param value whether to update the parent message
   * @return this builder
   */
  public SendSlackMessageTask updateParentMessage(boolean value) {
    return set("update_parent_message", value);
  }

  /**
   * Sets the thread that gets the message.
   *
   * @param threadTs the Slack timestamp of the thread
   * @return this builder
   */
  public SendSlackMessageTask threadTs(String threadTs) {
    return set("thread_ts", threadTs);
  }

  /**
   * Sets the task whose message starts the thread that gets this message.
   *
   * @param parentMessageThreadTask the ID and the name of the task
   * @return this builder
   */
  public SendSlackMessageTask parentMessageThreadTask(NamedRef parentMessageThreadTask) {
    return set("parent_message_thread_task", parentMessageThreadTask);
  }

  /**
   * Sets whether the message is skipped when the parent message of its thread cannot be found.
   *
   * @param value whether to skip the message
   * @return this builder
   */
  public SendSlackMessageTask sendOnlyAsThreadedMessage(boolean value) {
    return set("send_only_as_threaded_message", value);
  }
}
