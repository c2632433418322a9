package dev.trivet.rootly.ai;

import dev.trivet.core.json.OpenEnum;

/**
 * Who wrote a message.
 *
 * @param value the text on the wire
 */
public record AiChatSessionMessageRole(String value) implements OpenEnum {

  /** The user. */
  public static final AiChatSessionMessageRole USER = new AiChatSessionMessageRole("user");

  /** The AI assistant. */
  public static final AiChatSessionMessageRole ASSISTANT =
      new AiChatSessionMessageRole("assistant");

  @Override
  public String toString() {
    return value;
  }
}
