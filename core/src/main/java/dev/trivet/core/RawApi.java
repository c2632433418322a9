package dev.trivet.core;

/**
 * Calls to operations that have no typed method yet, with the same base URL, credential, retries,
 * rate limits, errors and masking as typed calls. Thread-safe.
 */
@FunctionalInterface
public interface RawApi {

  /**
   * Sends a request. GET, HEAD, PUT and DELETE count as safe to retry, POST and PATCH do not.
   *
   * @param request the request to send
   * @return the response, when it is a success
   * @throws dev.trivet.core.error.ApiException when the response is not a success, or when there is
   *     none
   */
  RawResponse send(RawRequest request);
}
