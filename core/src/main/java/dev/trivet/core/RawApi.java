package dev.trivet.core;

/**
 * The way to everything that has no typed method yet: same address, credential, retries, limits,
 * errors and masking as typed calls. Thread-safe.
 */
@FunctionalInterface
public interface RawApi {

  /**
   * Sends a request. GET, HEAD, PUT and DELETE count as safe to repeat, POST and PATCH do not.
   *
   * @param request what to send
   * @return the response, when it is a success
   * @throws dev.trivet.core.error.ApiException when it is not, or when there is none
   */
  RawResponse send(RawRequest request);
}
