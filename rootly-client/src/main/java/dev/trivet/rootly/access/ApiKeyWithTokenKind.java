package dev.trivet.rootly.access;

import dev.trivet.core.json.OpenEnum;

/**
 * Whom an API key belongs to, and so what it may do.
 *
 * @param value the text on the wire
 */
public record ApiKeyWithTokenKind(String value) implements OpenEnum {

  /** One user, whose permissions it has. */
  public static final ApiKeyWithTokenKind PERSONAL = new ApiKeyWithTokenKind("personal");

  /** A team, from which its service account gets its permissions. */
  public static final ApiKeyWithTokenKind TEAM = new ApiKeyWithTokenKind("team");

  /** The whole organization; its service account can be given a role and an on-call role. */
  public static final ApiKeyWithTokenKind ORGANIZATION = new ApiKeyWithTokenKind("organization");

  @Override
  public String toString() {
    return value;
  }
}
