package dev.trivet.rollbar.tokens;

import dev.trivet.core.json.OpenEnum;

/**
 * The type of a token.
 *
 * @param value the text on the wire
 */
public record TokenType(String value) implements OpenEnum {

  /** The oldest type. The secret can be read again, and the token may have any scopes. */
  public static final TokenType LEGACY = new TokenType("legacy");

  /**
   * Rollbar sends the secret only once, and scopes for reporting cannot be combined with others.
   */
  public static final TokenType V1 = new TokenType("v1");

  /** Like {@link #V1}, with another form of secret. */
  public static final TokenType V2 = new TokenType("v2");

  @Override
  public String toString() {
    return value;
  }
}
