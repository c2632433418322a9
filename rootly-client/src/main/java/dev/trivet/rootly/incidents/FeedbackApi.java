package dev.trivet.rootly.incidents;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Feedback: comments and ratings on how incidents were handled. The API cannot delete feedback.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/incidentfeedbacks/list-incident-feedbacks">Rootly:
 *     incident feedbacks</a>
 */
public final class FeedbackApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.feedback");

  static final Endpoint<Listing<Feedback>> LIST =
      GROUP.page("list", "GET v1/incidents/{incident_id}/feedbacks", Feedback.class);
  static final Endpoint<Feedback> CREATE =
      GROUP
          .one("create", "POST v1/incidents/{incident_id}/feedbacks", Feedback.class)
          .wrappedIn("incident_feedbacks")
          .requires("feedback", "rating");
  static final Endpoint<Feedback> GET = GROUP.one("get", "GET v1/feedbacks/{id}", Feedback.class);
  static final Endpoint<Feedback> UPDATE =
      GROUP.one("update", "PUT v1/feedbacks/{id}", Feedback.class).wrappedIn("incident_feedbacks");

  private final Transport transport;

  FeedbackApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists all feedback about an incident.
   *
   * @param incidentId the ID of the incident
   * @return the feedback; fetched page by page as you iterate
   */
  public Listing<Feedback> list(String incidentId) {
    return transport.call(LIST, CallInput.path(incidentId));
  }

  /**
   * Lists the feedback about an incident.
   *
   * @param incidentId the ID of the incident
   * @param query which related resources to include, and the size of pages
   * @return the feedback; fetched page by page as you iterate
   */
  public Listing<Feedback> list(String incidentId, FeedbackQuery query) {
    return transport.call(LIST, CallInput.path(incidentId).query(query));
  }

  /**
   * Gives feedback about an incident. Never retried when its outcome is in doubt.
   *
   * @param incidentId the ID of the incident
   * @param input the comment and the rating
   * @return the new feedback
   */
  public Feedback create(String incidentId, FeedbackInput input) {
    return transport.call(CREATE, CallInput.path(incidentId).payload(input));
  }

  /**
   * Reads one person's feedback.
   *
   * @param id the ID of the feedback
   * @return the feedback
   */
  public Feedback get(String id) {
    return transport.call(GET, CallInput.path(id));
  }

  /**
   * Changes feedback. Attributes that the input does not set stay as they are.
   *
   * @param id the ID of the feedback
   * @param input what to change
   * @return the feedback after the change
   */
  public Feedback update(String id, FeedbackInput input) {
    return transport.call(UPDATE, CallInput.path(id).payload(input));
  }
}
