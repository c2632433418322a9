package dev.trivet.rootly.ai;

import dev.trivet.core.service.QueryParameters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a message to the AI assistant belongs to: a session, an incident or an alert.
 *
 * @param sessionId the ID of the session that the message continues; null for a new session
 * @param incidentId the ID of the incident that the message is about, or null
 * @param alertId the ID of the alert that the message is about, or null
 */
public record ChatOptions(
    @Nullable String sessionId, @Nullable String incidentId, @Nullable String alertId) {

  /**
   * A message that continues a session.
   *
   * @param sessionId the ID of the session, see {@link ChatReply#sessionId()}
   * @return the options
   */
  public static ChatOptions session(String sessionId) {
    return new ChatOptions(sessionId, null, null);
  }

  /**
   * A message that starts a session about an incident.
   *
   * @param incidentId the ID of the incident
   * @return the options
   */
  public static ChatOptions incident(String incidentId) {
    return new ChatOptions(null, incidentId, null);
  }

  /**
   * A message that starts a session about an alert.
   *
   * @param alertId the ID of the alert
   * @return the options
   */
  public static ChatOptions alert(String alertId) {
    return new ChatOptions(null, null, alertId);
  }

  QueryParameters parameters() {
    return QueryParameters.none()
        .with("session_id", Optional.ofNullable(sessionId))
        .with("incident_id", Optional.ofNullable(incidentId))
        .with("alert_id", Optional.ofNullable(alertId));
  }
}
