package dev.trivet.rootly.wire;

import dev.trivet.core.json.Patch;
import dev.trivet.rootly.values.SlackChannelInput;
import java.util.List;

/** Refuses, before a request is sent, what Rootly certainly refuses. */
public final class InputChecks {

  private InputChecks() {}

  /** Refuses Slack channels and user groups without a name. */
  public static void named(String owner, Patch<List<SlackChannelInput>> channels) {
    if (channels.isValue()
        && channels.value().stream().anyMatch(channel -> channel.name().isEmpty())) {
      throw new IllegalArgumentException(owner + ": every element needs a name");
    }
  }
}
