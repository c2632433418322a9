package dev.trivet.rootly.workflows;

/** Builds a task that creates a Slack channel. Not thread-safe. */
public final class CreateSlackChannelTask extends TaskBuilder<CreateSlackChannelTask> {

  CreateSlackChannelTask(NamedRef workspace, String title) {
    super("create_slack_channel");
    set("workspace", workspace);
    set("title", title);
  }

  /**
   * Says whether the channel is private, as a text; {@code auto} by default: {@code auto}, {@code
   * true}, {@code false}.
   *
   * @param value whether the channel is private, as a text
   * @return this builder
   */
  public CreateSlackChannelTask isPrivate(String value) {
    return set("private", value);
  }
}
