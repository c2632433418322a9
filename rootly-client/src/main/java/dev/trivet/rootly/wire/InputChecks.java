package dev.trivet.rootly.wire;

import dev.trivet.core.json.Patch;
import dev.trivet.rootly.values.SlackChannelInput;
import java.util.List;

/** What Rootly certainly refuses in a request, refused before it is sent. */
public final class InputChecks {

  private InputChecks() {}

  /** Channels or user groups each of which needs a name beside its ID. */
  public static void named(String owner, Patch<List<SlackChannelInput>> channels) {
    if (channels.isValue()
        && channels.value().stream().anyMatch(channel -> channel.name().isEmpty())) {
      throw new IllegalArgumentException(owner + ": every element needs a name");
    }
  }
}
