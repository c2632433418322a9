package dev.trivet.rollbar.tokens;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of a token: whether it can be used.
 *
 * @param value the text on the wire
 */
public record TokenStatus(String value) implements OpenEnum {

  /** The token can be used. */
  public static final TokenStatus ENABLED = new TokenStatus("enabled");

  /** The token was disabled. */
  public static final TokenStatus DISABLED = new TokenStatus("disabled");

  /** The token has expired. */
  public static final TokenStatus EXPIRED = new TokenStatus("expired");

  @Override
  public String toString() {
    return value;
  }
}
