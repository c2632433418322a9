package dev.trivet.rootly.access;

import dev.trivet.core.json.OpenEnum;

/**
 * The type of a grantee: who gets access through an authorization.
 *
 * @param value the text on the wire
 */
public record AuthorizationGranteeType(String value) implements OpenEnum {

  /** A user. */
  public static final AuthorizationGranteeType USER = new AuthorizationGranteeType("User");

  /** A team. */
  public static final AuthorizationGranteeType TEAM = new AuthorizationGranteeType("Team");

  @Override
  public String toString() {
    return value;
  }
}
