package dev.trivet.honeybadger.v3.account;

import dev.trivet.core.json.OpenEnum;

/**
 * The kind of a token: who it belongs to.
 *
 * @param value the text on the wire
 */
public record TokenKind(String value) implements OpenEnum {

  /** The token of a user, limited by that user's own permissions. */
  public static final TokenKind USER = new TokenKind("user");

  /** The token of an account; it cannot manage members or invitations, nor write comments. */
  public static final TokenKind ACCOUNT = new TokenKind("account");

  /** A token that a user granted to an application through OAuth. */
  public static final TokenKind OAUTH = new TokenKind("oauth");

  @Override
  public String toString() {
    return value;
  }
}
