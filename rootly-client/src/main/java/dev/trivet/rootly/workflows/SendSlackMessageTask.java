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
   * Sets the channels that get the message; an ID may be Liquid.
   *
   * @param channels the channels that get the message
   * @return this builder
   */
  public SendSlackMessageTask channels(NamedRef... channels) {
    return set("channels", List.of(channels));
  }

  /**
   * Sets the Slack users who get the message.
   *
   * @param slackUsers the Slack users who get the message
   * @return this builder
   */
  public SendSlackMessageTask slackUsers(NamedRef... slackUsers) {
    return set("slack_users", List.of(slackUsers));
  }

  /**
   * Sets the Slack user groups that get the message.
   *
   * @param slackUserGroups the Slack user groups that get the message
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
   * snooze_reminder}, {@code restart_reminder}, {@code cancel_incident}, {@code delete_message}.
   *
   * @param actionables the buttons below the message
   * @return this builder
   */
  public SendSlackMessageTask actionables(String... actionables) {
    return set("actionables", List.of(actionables));
  }

  /**
   * Says whether a reply in a thread is shown in the channel too.
   *
   * @param value whether a reply in a thread is shown in the channel too
   * @return this builder
   */
  public SendSlackMessageTask broadcastThreadReplyToChannel(boolean value) {
    return set("broadcast_thread_reply_to_channel", value);
  }

  /**
   * Says whether the message is sent as an ephemeral message of Slack.
   *
   * @param value whether the message is sent as an ephemeral message of Slack
   * @return this builder
   */
  public SendSlackMessageTask sendAsEphemeral(boolean value) {
    return set("send_as_ephemeral", value);
  }

  /**
   * Sets the color of the message, such as {@code #FFFFFF}.
   *
   * @param color the color of the message
   * @return this builder
   */
  public SendSlackMessageTask color(String color) {
    return set("color", color);
  }

  /**
   * Says whether the message is pinned to the channel.
   *
   * @param value whether the message is pinned to the channel
   * @return this builder
   */
  public SendSlackMessageTask pinToChannel(boolean value) {
    return set("pin_to_channel", value);
  }

  /**
   * Says whether the parent message is updated.
   *
   * @param value whether the parent message is updated
   * @return this builder
   */
  public SendSlackMessageTask updateParentMessage(boolean value) {
    return set("update_parent_message", value);
  }

  /**
   * Sets the Slack timestamp of the thread that gets the message.
   *
   * @param threadTs the Slack timestamp of the thread that gets the message
   * @return this builder
   */
  public SendSlackMessageTask threadTs(String threadTs) {
    return set("thread_ts", threadTs);
  }

  /**
   * Sets the task that sent the message whose thread gets this one, by ID and name.
   *
   * @param parentMessageThreadTask the task that sent the message whose thread gets this one
   * @return this builder
   */
  public SendSlackMessageTask parentMessageThreadTask(NamedRef parentMessageThreadTask) {
    return set("parent_message_thread_task", parentMessageThreadTask);
  }

  /**
   * Says whether the message is skipped when the message that it belongs below cannot be found.
   *
   * @param value whether the message is skipped when the message that it belongs below cannot be
   *     found
   * @return this builder
   */
  public SendSlackMessageTask sendOnlyAsThreadedMessage(boolean value) {
    return set("send_only_as_threaded_message", value);
  }
}
