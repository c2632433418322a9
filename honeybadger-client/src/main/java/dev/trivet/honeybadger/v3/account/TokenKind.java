package dev.trivet.honeybadger.v3.account;

import dev.trivet.core.json.OpenEnum;

/**
 * Whom a token belongs to.
 *
 * @param value the text on the wire
 */
public record TokenKind(String value) implements OpenEnum {

  /** A person, whose own permissions limit it. */
  public static final TokenKind USER = new TokenKind("user");

  /** The account; it cannot manage members or write comments. */
  public static final TokenKind ACCOUNT = new TokenKind("account");

  /** An application that a person gave access to. */
  public static final TokenKind OAUTH = new TokenKind("oauth");

  @Override
  public String toString() {
    return value;
  }
}
