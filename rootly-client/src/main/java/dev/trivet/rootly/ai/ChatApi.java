package dev.trivet.rootly.ai;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.PageQuery;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Chats with the AI assistant, which has to be enabled, in sessions that keep their messages. A
 * session may be bound to an incident or an alert.
 */
public final class ChatApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.chat");

  static final Endpoint<ChatReply> SEND = GROUP.one("send", "POST v1/ai/chat", ChatReply.class);
  static final Endpoint<Listing<ChatMessage>> MESSAGES =
      GROUP
          .page("messages", "GET v1/ai/chat/sessions/{session_id}/messages", ChatMessage.class)
          .resultAt("messages");
  static final Endpoint<Void> DELETE = GROUP.none("delete", "DELETE v1/ai/chat/sessions/{id}");

  private final Transport transport;

  ChatApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Sends a message to the assistant in a new session and waits for the complete response. Never
   * retried when its outcome is in doubt.
   *
   * @param message the message
   * @return the response
   * @throws IllegalArgumentException when the message is blank; nothing is sent then
   * @throws dev.trivet.core.error.PermissionException when the assistant is not enabled
   */
  public ChatReply send(String message) {
    return send(message, new ChatOptions(null, null, null));
  }

  /**
   * Sends a message to the assistant and waits for the complete response. Never retried when its
   * outcome is in doubt.
   *
   * @param message the message; Rootly requires it in the URL, so the logs of proxies may contain
   *     it
   * @param options the session, incident or alert that the message belongs to
   * @return the response
   * @throws IllegalArgumentException when the message is blank; nothing is sent then
   * @throws dev.trivet.core.error.PermissionException when the assistant is not enabled
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses the message
   */
  public ChatReply send(String message, ChatOptions options) {
    if (Preconditions.notNull("message", message).isBlank()) {
      throw new IllegalArgumentException("rootly.chat.send needs a message");
    }
    return transport.call(
        SEND, QueryParameters.none().with("message", message).and(options.parameters()));
  }

  /**
   * Lists all messages of a session.
   *
   * @param sessionId the ID of the session
   * @return the messages; fetched page by page as you iterate
   * @throws dev.trivet.core.error.NotFoundException when there is no such session
   */
  public Listing<ChatMessage> messages(String sessionId) {
    return messages(sessionId, PageQuery.all());
  }

  /**
   * Lists the messages of a session.
   *
   * @param sessionId the ID of the session
   * @param query the page to start at, and the page size
   * @return the messages; fetched page by page as you iterate
   * @throws dev.trivet.core.error.NotFoundException when there is no such session
   */
  public Listing<ChatMessage> messages(String sessionId, PageQuery query) {
    return transport.call(MESSAGES, CallInput.path(sessionId).query(query));
  }

  /**
   * Deletes a session and all its messages.
   *
   * @param sessionId the ID of the session
   * @throws dev.trivet.core.error.NotFoundException when there is no such session. When the
   *     response to a first attempt was lost, that attempt may have deleted it: {@link
   *     dev.trivet.core.error.ApiException#mayHaveBeenApplied()} tells
   */
  public void delete(String sessionId) {
    transport.call(DELETE, CallInput.path(sessionId));
  }
}
