package dev.trivet.rootly.workflows;

import java.util.List;

/** Builds a task that archives Slack channels. Not thread-safe. */
public final class ArchiveSlackChannelsTask extends TaskBuilder<ArchiveSlackChannelsTask> {

  ArchiveSlackChannelsTask(NamedRef... channels) {
    super("archive_slack_channels");
    set("channels", List.of(channels));
  }

  /**
   * Says how many further attempts are made when the service responds with status 429: 0 to 4.
   *
   * @param retryCount how many further attempts are made when the service responds with status 429:
   *     0 to 4
   * @return this builder
   */
  public ArchiveSlackChannelsTask retryCount(int retryCount) {
    return set("retry_count", retryCount);
  }

  /**
   * Says how many seconds to wait before each further attempt: 1 to 15.
   *
   * @param retryWaitTime how many seconds to wait before each further attempt: 1 to 15
   * @return this builder
   */
  public ArchiveSlackChannelsTask retryWaitTime(int retryWaitTime) {
    return set("retry_wait_time", retryWaitTime);
  }
}
