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

/**
 * What is known about one response except its body: status, headers, attempts, waits and rate
 * limit. Credentials are masked in the headers.
 */
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
   * Describes a response.
   *
   * @param operation the operation that was called
   * @param status the HTTP status
   * @param headers the response headers by name, credentials masked
   * @param attempts the number of requests sent for this response, at least 1
   * @param waited how long the call waited between attempts and for the rate limit, all waits
   *     together
   * @param rateLimit what the response said about the rate limit
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
   * Describes a response without headers, for test data.
   *
   * @param operation the operation that was called
   * @param status the HTTP status
   * @return the response of a single attempt
   */
  public static ResponseInfo of(Operation operation, int status) {
    return new ResponseInfo(
        operation, status, 1, Duration.ZERO, RateLimit.unknown(), new String[0], null);
  }

  /**
   * Describes a response whose headers are given as a flat array.
   *
   * @param facts everything about the response except its headers
   * @param headers names and values in turns, credentials masked; not copied
   * @param requestId the ID of the request that the body names, or null
   * @return the response's description
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

  /** {@return the operation that was called} */
  public Operation operation() {
    return operation;
  }

  /** {@return the HTTP status} */
  public int status() {
    return status;
  }

  /** {@return the number of requests sent for this response, at least 1} */
  public int attempts() {
    return attempts;
  }

  /**
   * {@return how long the call waited between attempts and for the rate limit, all waits together}
   */
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
   * Returns the first value of a header.
   *
   * @param name the header's name, in any case
   * @return the header's first value, or empty when the response does not have it
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
   * The ID that the service gave the request, to name in questions to its support.
   *
   * @return the header {@code X-Request-Id} or, without it, the ID in the body of a success where
   *     the service sends one there; empty when there is neither
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
