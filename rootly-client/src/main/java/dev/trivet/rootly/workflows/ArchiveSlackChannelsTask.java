package dev.trivet.rootly.workflows;

import java.util.List;

/** Builds a task that archives Slack channels. Not thread-safe. */
public final class ArchiveSlackChannelsTask extends TaskBuilder<ArchiveSlackChannelsTask> {

  ArchiveSlackChannelsTask(NamedRef... channels) {
    super("archive_slack_channels");
    set("channels", List.of(channels));
  }

  /**
   * Sets the number of retries after a response with status 429: 0 to 4, 0 by default.
   *
   * @param retryCount the number of retries
   * @return this builder
   */
  public ArchiveSlackChannelsTask retryCount(int retryCount) {
    return set("retry_count", retryCount);
  }

  /**
   * Sets the wait before each retry, in seconds: 1 to 15, 1 by default.
   *
   * @param retryWaitTime the wait in seconds
   * @return this builder
   */
  public ArchiveSlackChannelsTask retryWaitTime(int retryWaitTime) {
    return set("retry_wait_time", retryWaitTime);
  }
}
