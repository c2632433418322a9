package dev.trivet.core;

import dev.trivet.core.json.JsonValue;

/**
 * The answer to a raw call.
 *
 * @param info status, headers, attempts, limit
 * @param body the whole body as JSON, envelope included: null for an empty body, a text for a body
 *     that is not JSON
 */
public record RawReply(ResponseInfo info, JsonValue body) {

  /**
   * The HTTP status.
   *
   * @return a 2xx status
   */
  public int status() {
    return info.status();
  }
}
