package dev.trivet.rootly.ai;

import dev.trivet.core.service.Transport;

/** Rootly's AI assistant and the chats with it. */
public final class AiArea {

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public AiArea(Transport transport) {
    this.transport = transport;
  }

  /** {@return chats with the AI assistant} */
  public ChatApi chat() {
    return new ChatApi(transport);
  }
}
