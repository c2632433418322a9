package dev.trivet.core;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts around one answer, without its body.
 *
 * @param operation which call was answered
 * @param status the HTTP status
 * @param headers the response headers by lower-case name; credentials of this client are masked in
 *     their values
 * @param attempts how many requests were sent for this answer, at least 1
 * @param waited how long the call waited between attempts and for the limit, all waits together
 * @param rateLimit what the answer said about the call limit
 */
public record ResponseInfo(
    Operation operation,
    int status,
    Map<String, List<String>> headers,
    int attempts,
    Duration waited,
    RateLimit rateLimit) {

  /**
   * Copies the headers.
   *
   * @param operation which call was answered
   * @param status the HTTP status
   * @param headers the response headers by lower-case name
   * @param attempts how many requests were sent
   * @param waited all waits together
   * @param rateLimit what the answer said about the call limit
   */
  public ResponseInfo {
    headers = Map.copyOf(headers);
  }

  /**
   * The first value of a header.
   *
   * @param name the header's name, in any case
   * @return its first value, or empty when the answer does not have it
   */
  public Optional<String> header(String name) {
    var values = headers.get(name.toLowerCase(java.util.Locale.ROOT));
    return values == null || values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
  }

  /**
   * The identifier that the service gave the request, if it sends one.
   *
   * @return the value of {@code X-Request-Id}
   */
  public Optional<String> requestId() {
    return header("x-request-id");
  }

  /** Operation, status, attempts and waits; header names only. */
  @Override
  public String toString() {
    return "ResponseInfo["
        + operation
        + " -> "
        + status
        + ", attempts "
        + attempts
        + ", waited "
        + waited
        + ", headers "
        + headers.keySet()
        + "]";
  }
}
