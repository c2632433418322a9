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
   * Sets the title that visitors see, which the task requires.
   *
   * @param publicTitle the title, which may contain Liquid
   * @return this builder
   */
  public PublishIncidentTask publicTitle(String publicTitle) {
    return set("public_title", publicTitle);
  }

  /**
   * Sets the text that visitors see.
   *
   * @param event the text, which may contain Liquid
   * @return this builder
   */
  public PublishIncidentTask event(String event) {
    return set("event", event);
  }

  /**
   * Sets whether subscribers are notified by email and text message; false by default.
   *
   * @param value whether to notify subscribers
   * @return this builder
   */
  public PublishIncidentTask notifySubscribers(boolean value) {
    return set("notify_subscribers", value);
  }

  /**
   * Sets whether the update is tweeted, for status pages integrated with Statuspage.io; false by
   * default.
   *
   * @param value whether to tweet the update
   * @return this builder
   */
  public PublishIncidentTask shouldTweet(boolean value) {
    return set("should_tweet", value);
  }

  /**
   * Sets the status page template from which the update is made.
   *
   * @param statusPageTemplate the status page template
   * @return this builder
   */
  public PublishIncidentTask statusPageTemplate(NamedRef statusPageTemplate) {
    return set("status_page_template", statusPageTemplate);
  }

  /**
   * Sets further data for a status page outside Rootly.
   *
   * @param integrationPayload the data as a JSON text, which may contain Liquid
   * @return this builder
   */
  public PublishIncidentTask integrationPayload(String integrationPayload) {
    return set("integration_payload", integrationPayload);
  }
}
