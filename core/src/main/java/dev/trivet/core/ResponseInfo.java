package dev.trivet.core;

import dev.trivet.core.limit.RateLimit;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The facts around one response, without its body. Credentials are masked in its headers. */
public final class ResponseInfo implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Operation operation;
  private final int status;
  private final int attempts;
  private final Duration waited;
  private final RateLimit rateLimit;

  /** Names and values in turns; the map is made when somebody asks, which is seldom. */
  private final String[] headers;

  /** What the body names; a header comes first. */
  private final @Nullable String requestId;

  /**
   * The facts of a response.
   *
   * @param operation which call it belongs to
   * @param status the HTTP status
   * @param headers the response headers by name, credentials masked
   * @param attempts how many requests were sent for it, at least 1
   * @param waited how long the call waited between attempts and for the limit, all waits together
   * @param rateLimit what it said about the rate limit
   */
  public ResponseInfo(
      Operation operation,
      int status,
      Map<String, List<String>> headers,
      int attempts,
      Duration waited,
      RateLimit rateLimit) {
    this(operation, status, attempts, waited, rateLimit, flat(headers), null);
  }

  private ResponseInfo(
      Operation operation,
      int status,
      int attempts,
      Duration waited,
      RateLimit rateLimit,
      String[] headers,
      @Nullable String requestId) {
    this.operation = operation;
    this.status = status;
    this.attempts = attempts;
    this.waited = waited;
    this.rateLimit = rateLimit;
    this.headers = headers;
    this.requestId = requestId;
  }

  /**
   * A response without headers, for test data.
   *
   * @param operation which call it belongs to
   * @param status the HTTP status
   * @return the facts of one attempt
   */
  public static ResponseInfo of(Operation operation, int status) {
    return new ResponseInfo(
        operation, status, 1, Duration.ZERO, RateLimit.unknown(), new String[0], null);
  }

  /**
   * The facts of a response whose headers are at hand as a flat array.
   *
   * @param facts everything but the headers
   * @param headers names and values in turns, credentials masked; not copied
   * @param requestId the ID of the request that the body names, or null
   * @return the facts
   */
  public static ResponseInfo withHeaders(
      ResponseInfo facts, String[] headers, @Nullable String requestId) {
    return new ResponseInfo(
        facts.operation,
        facts.status,
        facts.attempts,
        facts.waited,
        facts.rateLimit,
        headers,
        requestId);
  }

  private static String[] flat(Map<String, List<String>> headers) {
    var flat = new ArrayList<String>();
    headers.forEach(
        (name, values) -> {
          for (var value : values) {
            flat.add(name);
            flat.add(value);
          }
        });
    return flat.toArray(new String[0]);
  }

  /** {@return which call was responded to} */
  public Operation operation() {
    return operation;
  }

  /** {@return the HTTP status} */
  public int status() {
    return status;
  }

  /** {@return how many requests were sent for this response, at least 1} */
  public int attempts() {
    return attempts;
  }

  /** {@return how long the call waited between attempts and for the limit, all waits together} */
  public Duration waited() {
    return waited;
  }

  /** {@return what the response said about the rate limit} */
  public RateLimit rateLimit() {
    return rateLimit;
  }

  /** {@return the response headers by lower-case name, unmodifiable} */
  public Map<String, List<String>> headers() {
    var byName = new TreeMap<String, List<String>>();
    for (int i = 0; i < headers.length; i += 2) {
      byName
          .computeIfAbsent(headers[i].toLowerCase(Locale.ROOT), name -> new ArrayList<>(1))
          .add(headers[i + 1]);
    }
    byName.replaceAll((name, values) -> List.copyOf(values));
    return Collections.unmodifiableMap(byName);
  }

  /**
   * The first value of a header.
   *
   * @param name the header's name, in any case
   * @return its first value, or empty when the response does not have it
   */
  public Optional<String> header(String name) {
    for (int i = 0; i < headers.length; i += 2) {
      if (headers[i].equalsIgnoreCase(name)) {
        return Optional.of(headers[i + 1]);
      }
    }
    return Optional.empty();
  }

  /**
   * The ID that the service gave the request, for its support.
   *
   * @return what {@code X-Request-Id} says or, without that header, what the body of a success says
   *     where a service has it there; empty when neither does
   */
  public Optional<String> requestId() {
    return header("x-request-id").or(() -> Optional.ofNullable(requestId));
  }

  /** {@return operation, status, attempts and waits; header names only} */
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
        + headers().keySet()
        + "]";
  }
}
