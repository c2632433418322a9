package dev.trivet.core;

import dev.trivet.core.json.JsonValue;

/**
 * The response to a raw call.
 *
 * @param info status, headers, attempts and rate limit of the response
 * @param body the whole body as JSON, envelope included: null for an empty body, a text for a body
 *     that is not JSON
 */
public record RawResponse(ResponseInfo info, JsonValue body) {

  /** {@return the HTTP status, a 2xx} */
  public int status() {
    return info.status();
  }
}
