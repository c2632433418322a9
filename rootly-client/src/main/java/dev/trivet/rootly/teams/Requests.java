package dev.trivet.rootly.teams;

import dev.trivet.core.json.Patch;
import java.util.List;

/** What Rootly certainly refuses in a request, refused before it is sent. */
final class Requests {

  private Requests() {}

  /** A text that must say something. */
  static void filled(String owner, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(owner + ": the text is blank");
    }
  }

  /** A text that must say something once it is set, and that cannot be cleared. */
  static void filled(String owner, Patch<String> text) {
    kept(owner, text);
    if (text.isValue()) {
      filled(owner, text.value());
    }
  }

  /** An attribute that cannot be cleared. */
  static void kept(String owner, Patch<?> attribute) {
    if (attribute.isClear()) {
      throw new IllegalArgumentException(owner + ": the attribute cannot be cleared");
    }
  }

  /** Channels or user groups that need a name beside their identifier. */
  static void named(String owner, List<SlackChannelInput> channels) {
    for (var channel : channels) {
      if (channel.name().isEmpty()) {
        throw new IllegalArgumentException(owner + ": every element needs a name");
      }
    }
  }

  /** Channels or user groups that need a name beside their identifier, if there are any. */
  static void named(String owner, Patch<List<SlackChannelInput>> channels) {
    if (channels.isValue()) {
      named(owner, channels.value());
    }
  }
}
