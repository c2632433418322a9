package dev.trivet.rootly.ai;

import dev.trivet.core.query.ListQuery;
import dev.trivet.core.service.QueryParameters;

/** Which ai chats to list. */
public final class ChatResponseSendQuery extends ListQuery<ChatResponseSendQuery> {

  private ChatResponseSendQuery(QueryParameters parameters) {
    super(parameters, ChatResponseSendQuery::new);
  }

  /** {@return all ai chats} */
  public static ChatResponseSendQuery all() {
    return new ChatResponseSendQuery(QueryParameters.none());
  }

  /**
   * Continues a session.
   *
   * @param value what to look for
   * @return the changed query
   */
  public ChatResponseSendQuery sessionId(String value) {
    return parameter("sessionId", "session_id", value);
  }

  /**
   * Asks about an incident.
   *
   * @param value what to look for
   * @return the changed query
   */
  public ChatResponseSendQuery incidentId(String value) {
    return parameter("incidentId", "incident_id", value);
  }

  /**
   * Asks about an alert.
   *
   * @param value what to look for
   * @return the changed query
   */
  public ChatResponseSendQuery alertId(String value) {
    return parameter("alertId", "alert_id", value);
  }
}
