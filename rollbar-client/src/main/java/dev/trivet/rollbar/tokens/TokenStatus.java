package dev.trivet.rollbar.tokens;

import dev.trivet.core.json.OpenEnum;

/**
 * Whether a token works.
 *
 * @param value the text on the wire
 */
public record TokenStatus(String value) implements OpenEnum {

  /** It works. */
  public static final TokenStatus ENABLED = new TokenStatus("enabled");

  /** It was switched off. */
  public static final TokenStatus DISABLED = new TokenStatus("disabled");

  /** Its time is over. */
  public static final TokenStatus EXPIRED = new TokenStatus("expired");

  @Override
  public String toString() {
    return value;
  }
}
