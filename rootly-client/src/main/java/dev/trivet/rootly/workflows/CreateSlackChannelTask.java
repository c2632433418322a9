package dev.trivet.rootly.workflows;

/** Builds a task that creates a Slack channel. Not thread-safe. */
public final class CreateSlackChannelTask extends TaskBuilder<CreateSlackChannelTask> {

  CreateSlackChannelTask(NamedRef workspace, String title) {
    super("create_slack_channel");
    set("workspace", workspace);
    set("title", title);
  }

  /**
   * Sets whether the channel is private: {@code auto}, {@code true} or {@code false}; {@code auto}
   * by default.
   *
   * @param value whether the channel is private, as text
   * @return this builder
   */
  public CreateSlackChannelTask isPrivate(String value) {
    return set("private", value);
  }
}
