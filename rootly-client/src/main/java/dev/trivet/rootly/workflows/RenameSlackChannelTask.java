package dev.trivet.rootly.workflows;

/** Builds a task that renames a Slack channel. Not thread-safe. */
public final class RenameSlackChannelTask extends TaskBuilder<RenameSlackChannelTask> {

  RenameSlackChannelTask(NamedRef channel, String title) {
    super("rename_slack_channel");
    set("channel", channel);
    set("title", title);
  }
}
