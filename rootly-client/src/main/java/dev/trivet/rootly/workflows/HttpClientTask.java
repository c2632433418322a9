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
   * Sets the headers as a JSON text of names and values.
   *
   * @param headers the headers as a JSON text of names and values
   * @return this builder
   */
  public HttpClientTask headers(String headers) {
    return set("headers", headers);
  }

  /**
   * Sets the headers by name.
   *
   * @param headers names and values
   * @return this builder
   */
  public HttpClientTask headers(Map<String, String> headers) {
    return headers(JsonValue.from(headers).toJson());
  }

  /**
   * Sets the query parameters as a JSON text of names and values.
   *
   * @param params the query parameters as a JSON text of names and values
   * @return this builder
   */
  public HttpClientTask params(String params) {
    return set("params", params);
  }

  /**
   * Sets the query parameters by name.
   *
   * @param params names and values
   * @return this builder
   */
  public HttpClientTask params(Map<String, String> params) {
    return params(JsonValue.from(params).toJson());
  }

  /**
   * Sets the body of the request.
   *
   * @param body the body of the request
   * @return this builder
   */
  public HttpClientTask body(String body) {
    return set("body", body);
  }

  /**
   * Sets the URL of an event; Rootly does not document which one.
   *
   * @param eventUrl the URL of an event
   * @return this builder
   */
  public HttpClientTask eventUrl(String eventUrl) {
    return set("event_url", eventUrl);
  }

  /**
   * Sets the text of an event; Rootly does not document which one.
   *
   * @param eventMessage the text of an event
   * @return this builder
   */
  public HttpClientTask eventMessage(String eventMessage) {
    return set("event_message", eventMessage);
  }

  /**
   * Sets the method; {@code GET} by default: {@code GET}, {@code POST}, {@code PATCH}, {@code PUT},
   * {@code DELETE}, {@code OPTIONS}.
   *
   * @param method the method
   * @return this builder
   */
  public HttpClientTask method(String method) {
    return set("method", method);
  }

  /**
   * Says whether the incident timeline gets an entry about it.
   *
   * @param value whether the incident timeline gets an entry about it
   * @return this builder
   */
  public HttpClientTask postToIncidentTimeline(boolean value) {
    return set("post_to_incident_timeline", value);
  }

  /**
   * Sets the Slack channels that are told about it.
   *
   * @param postToSlackChannels the Slack channels that are told about it
   * @return this builder
   */
  public HttpClientTask postToSlackChannels(NamedRef... postToSlackChannels) {
    return set("post_to_slack_channels", List.of(postToSlackChannels));
  }

  /**
   * Says how many further attempts are made when the service responds with status 429: 0 to 4.
   *
   * @param retryCount how many further attempts are made when the service responds with status 429:
   *     0 to 4
   * @return this builder
   */
  public HttpClientTask retryCount(int retryCount) {
    return set("retry_count", retryCount);
  }

  /**
   * Says how many seconds to wait before each further attempt: 1 to 15; a longer {@code
   * Retry-After} of up to 90 seconds is kept to.
   *
   * @param retryWaitTime how many seconds to wait before each further attempt: 1 to 15
   * @return this builder
   */
  public HttpClientTask retryWaitTime(int retryWaitTime) {
    return set("retry_wait_time", retryWaitTime);
  }

  /**
   * Sets the headers expected in the response, by name.
   *
   * @param expectedResponseHeaders the headers expected in the response, by name
   * @return this builder
   */
  public HttpClientTask expectedResponseHeaders(Map<String, String> expectedResponseHeaders) {
    return set("expected_response_headers", expectedResponseHeaders);
  }

  /**
   * Says whether redirects are followed; true by default.
   *
   * @param value whether redirects are followed
   * @return this builder
   */
  public HttpClientTask followRedirects(boolean value) {
    return set("follow_redirects", value);
  }
}
