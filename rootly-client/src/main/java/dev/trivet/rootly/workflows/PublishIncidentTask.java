package dev.trivet.rootly.workflows;

import dev.trivet.rootly.incidents.StatusPageEventStatus;

/** Builds a task that publishes an update about an incident on a status page. Not thread-safe. */
public final class PublishIncidentTask extends TaskBuilder<PublishIncidentTask> {

  PublishIncidentTask(String statusPageId, NamedRef incident, StatusPageEventStatus status) {
    super("publish_incident");
    set("incident", incident);
    set("status", status);
    set("status_page_id", statusPageId);
    needsOneOf("public_title");
  }

  /**
   * Sets the title that visitors see, which the task needs; it may hold Liquid.
   *
   * @param publicTitle the title
   * @return this builder
   */
  public PublishIncidentTask publicTitle(String publicTitle) {
    return set("public_title", publicTitle);
  }

  /**
   * Sets the text that visitors see; it may hold Liquid.
   *
   * @param event the text that visitors see
   * @return this builder
   */
  public PublishIncidentTask event(String event) {
    return set("event", event);
  }

  /**
   * Says whether subscribers are notified by email and text message; false by default.
   *
   * @param value whether subscribers are notified by email and text message
   * @return this builder
   */
  public PublishIncidentTask notifySubscribers(boolean value) {
    return set("notify_subscribers", value);
  }

  /**
   * Says whether Statuspage.io tweets the update too, for pages that are kept there; false by
   * default.
   *
   * @param value whether Statuspage.io tweets the update too, for pages that are kept there
   * @return this builder
   */
  public PublishIncidentTask shouldTweet(boolean value) {
    return set("should_tweet", value);
  }

  /**
   * Sets the status page template that the update is made from.
   *
   * @param statusPageTemplate the status page template that the update is made from
   * @return this builder
   */
  public PublishIncidentTask statusPageTemplate(NamedRef statusPageTemplate) {
    return set("status_page_template", statusPageTemplate);
  }

  /**
   * Sets further data for a status page kept elsewhere, as a JSON text, which may hold Liquid.
   *
   * @param integrationPayload further data for a status page kept elsewhere, as a JSON text
   * @return this builder
   */
  public PublishIncidentTask integrationPayload(String integrationPayload) {
    return set("integration_payload", integrationPayload);
  }
}
