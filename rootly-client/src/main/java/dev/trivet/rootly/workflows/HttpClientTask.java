package dev.trivet.rootly.workflows;

import dev.trivet.core.json.JsonValue;
import java.util.List;
import java.util.Map;

/** Builds a task that sends an HTTP request. Not thread-safe. */
public final class HttpClientTask extends TaskBuilder<HttpClientTask> {

  HttpClientTask(String url, String succeedOnStatus) {
    super("http_client");
    set("url", url);
    set("succeed_on_status", succeedOnStatus);
  }

  /**
   * Sets the HTTP headers of the request.
   *
   * @param headers the headers as a JSON text of names and values
   * @return this builder
   */
  public HttpClientTask headers(String headers) {
    return set("headers", headers);
  }

  /**
   * Sets the HTTP headers of the request.
   *
   * @param headers the headers by name
   * @return this builder
   */
  public HttpClientTask headers(Map<String, String> headers) {
    return headers(JsonValue.from(headers).toJson());
  }

  /**
   * Sets the query parameters of the request.
   *
   * @param params the parameters as a JSON text of names and values
   * @return this builder
   */
  public HttpClientTask params(String params) {
    return set("params", params);
  }

  /**
   * Sets the query parameters of the request.
   *
   * @param params the parameters by name
   * @return this builder
   */
  public HttpClientTask params(Map<String, String> params) {
    return params(JsonValue.from(params).toJson());
  }

  /**
   * Sets the body of the request.
   *
   * @param body the body
   * @return this builder
   */
  public HttpClientTask body(String body) {
    return set("body", body);
  }

  /**
   * Sets the URL of an event; Rootly does not document which one.
   *
   * @param eventUrl the URL
   * @return this builder
   */
  public HttpClientTask eventUrl(String eventUrl) {
    return set("event_url", eventUrl);
  }

  /**
   * Sets the text of an event; Rootly does not document which one.
   *
   * @param eventMessage the text
   * @return this builder
   */
  public HttpClientTask eventMessage(String eventMessage) {
    return set("event_message", eventMessage);
  }

  /**
   * Sets the HTTP method: {@code GET}, {@code POST}, {@code PATCH}, {@code PUT}, {@code DELETE} or
   * {@code OPTIONS}; {@code GET} by default.
   *
   * @param method the HTTP method
   * @return this builder
   */
  public HttpClientTask method(String method) {
    return set("method", method);
  }

  /**
   * Sets whether the incident's timeline gets an entry about the request.
   *
   * @param value whether to add an entry
   * @return this builder
   */
  public HttpClientTask postToIncidentTimeline(boolean value) {
    return set("post_to_incident_timeline", value);
  }

  /**
   * Sets the Slack channels that get a message about the request.
   *
   * @param postToSlackChannels the Slack channels
   * @return this builder
   */
  public HttpClientTask postToSlackChannels(NamedRef... postToSlackChannels) {
    return set("post_to_slack_channels", List.of(postToSlackChannels));
  }

  /**
   * Sets the number of retries after a response with status 429: 0 to 4, 0 by default.
   *
   * @param retryCount the number of retries
   * @return this builder
   */
  public HttpClientTask retryCount(int retryCount) {
    return set("retry_count", retryCount);
  }

  /**
   * Sets the wait before each retry, in seconds: 1 to 15, 1 by default. A longer {@code
   * Retry-After} of up to 90 seconds is honored.
   *
   * @param retryWaitTime the wait in seconds
   * @return this builder
   */
  public HttpClientTask retryWaitTime(int retryWaitTime) {
    return set("retry_wait_time", retryWaitTime);
  }

  /**
   * Sets the HTTP headers that the response is expected to have.
   *
   * @param expectedResponseHeaders the headers by name
   * @return this builder
   */
  public HttpClientTask expectedResponseHeaders(Map<String, String> expectedResponseHeaders) {
    return set("expected_response_headers", expectedResponseHeaders);
  }

  /**
   * Sets whether redirects are followed; true by default.
   *
   * @param value whether to follow redirects
   * @return this builder
   */
  public HttpClientTask followRedirects(boolean value) {
    return set("follow_redirects", value);
  }
}
