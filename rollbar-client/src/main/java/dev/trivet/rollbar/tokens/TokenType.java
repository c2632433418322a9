package dev.trivet.rollbar.tokens;

import dev.trivet.core.json.OpenEnum;

/**
 * The generation of a token.
 *
 * @param value the text on the wire
 */
public record TokenType(String value) implements OpenEnum {

  /** Its secret can be read again, and it may have any scopes. */
  public static final TokenType LEGACY = new TokenType("legacy");

  /** Its secret is shown once, and scopes for reporting go with no others. */
  public static final TokenType V1 = new TokenType("v1");

  /** As the first version, with another form of secret. */
  public static final TokenType V2 = new TokenType("v2");

  @Override
  public String toString() {
    return value;
  }
}
