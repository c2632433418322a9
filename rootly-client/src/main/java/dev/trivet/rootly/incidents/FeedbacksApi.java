package dev.trivet.rootly.incidents;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Feedback: what people say about how incidents were handled. The API cannot delete it. Immutable
 * and thread-safe.
 */
public final class FeedbacksApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.feedbacks");

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

  FeedbacksApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists feedbacks.
   *
   * @param incidentId the ID of the incident
   * @param query which ones
   * @return the feedbacks; fetched while they are walked
   */
  public Listing<Feedback> list(String incidentId, FeedbackQuery query) {
    return transport.call(LIST, CallInput.path(incidentId).query(query.parameters()));
  }

  /**
   * Creates a feedback.
   *
   * @param incidentId the ID of the incident
   * @param input what to create
   * @return the feedback
   */
  public Feedback create(String incidentId, FeedbackInput input) {
    return transport.call(CREATE, CallInput.path(incidentId).payload(input));
  }

  /**
   * Reads one feedback.
   *
   * @param id the ID of the feedback
   * @return the feedback
   */
  public Feedback get(String id) {
    return transport.call(GET, CallInput.path(id));
  }

  /**
   * Updates a feedback.
   *
   * @param id the ID of the feedback
   * @param input what to change
   * @return the feedback
   */
  public Feedback update(String id, FeedbackInput input) {
    return transport.call(UPDATE, CallInput.path(id).payload(input));
  }
}
