package dev.trivet.conformance.service;

import dev.trivet.core.ResponseInfo;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.error.RateLimitedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a failure tells about the response of a service: the limit is a type of its own, but it
 * tells the same.
 *
 * @param info the facts of the response
 * @param message the service's own words
 * @param fieldErrors messages by field
 * @param body the beginning of the body
 */
public record Refusal(
    ResponseInfo info,
    Optional<String> message,
    Map<String, List<String>> fieldErrors,
    String body) {

  /** The response that a failure is about; empty when there was none. */
  public static Optional<Refusal> of(ApiException failure) {
    if (failure instanceof RateLimitedException limited) {
      return limited
          .info()
          .map(info -> new Refusal(info, limited.serviceMessage(), Map.of(), limited.body()));
    }
    return failure instanceof ApiStatusException refused
        ? Optional.of(
            new Refusal(
                refused.info(), refused.serviceMessage(), refused.fieldErrors(), refused.body()))
        : Optional.empty();
  }
}
