package dev.trivet.rootly.ai;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.PageQuery;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Chats with the AI assistant, which has to be enabled, in sessions that keep their messages. A
 * session may be bound to an incident or an alert. Immutable and thread-safe.
 */
public final class ChatApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.chat");

  static final Endpoint<AiChat> SEND = GROUP.one("send", "POST v1/ai/chat", AiChat.class);
  static final Endpoint<Listing<AiChatSessionMessage>> MESSAGES =
      GROUP
          .page(
              "messages",
              "GET v1/ai/chat/sessions/{session_id}/messages",
              AiChatSessionMessage.class)
          .resultAt("messages");
  static final Endpoint<Void> DELETE = GROUP.none("delete", "DELETE v1/ai/chat/sessions/{id}");

  private final Transport transport;

  ChatApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Sends a message to the assistant and waits for its whole reply.
   *
   * @param message the message
   * @param query which ones
   * @return the ai chat
   */
  public AiChat send(String message, ChatResponseSendQuery query) {
    return transport.call(
        SEND,
        CallInput.none()
            .query(QueryParameters.none().with("message", message).and(query.parameters())));
  }

  /**
   * Lists the messages of a session.
   *
   * @param sessionId the ID of the session
   * @param query which ones
   * @return the ai chat session messages; fetched while they are walked
   */
  public Listing<AiChatSessionMessage> messages(String sessionId, PageQuery query) {
    return transport.call(MESSAGES, CallInput.path(sessionId).query(query.parameters()));
  }

  /**
   * Deletes a chat response.
   *
   * @param id the ID of the chat response
   */
  public void delete(String id) {
    transport.call(DELETE, CallInput.path(id));
  }
}
