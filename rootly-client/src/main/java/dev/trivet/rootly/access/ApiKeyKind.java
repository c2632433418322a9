package dev.trivet.rootly.access;

import dev.trivet.core.json.OpenEnum;

/**
 * Whom an API key belongs to, and so what it may do.
 *
 * @param value the text on the wire
 */
public record ApiKeyKind(String value) implements OpenEnum {

  /** One user, whose permissions it has. */
  public static final ApiKeyKind PERSONAL = new ApiKeyKind("personal");

  /** A team, from which its service account gets its permissions. */
  public static final ApiKeyKind TEAM = new ApiKeyKind("team");

  /** The whole organization; its service account can be given a role and an on-call role. */
  public static final ApiKeyKind ORGANIZATION = new ApiKeyKind("organization");

  @Override
  public String toString() {
    return value;
  }
}
