package dev.trivet.rootly.ai;

import dev.trivet.core.json.OpenEnum;

/**
 * The role of the author of a message.
 *
 * @param value the text on the wire
 */
public record ChatRole(String value) implements OpenEnum {

  /** The user. */
  public static final ChatRole USER = new ChatRole("user");

  /** The AI assistant. */
  public static final ChatRole ASSISTANT = new ChatRole("assistant");

  @Override
  public String toString() {
    return value;
  }
}
