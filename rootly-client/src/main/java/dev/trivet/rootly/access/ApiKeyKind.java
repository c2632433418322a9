package dev.trivet.rootly.access;

import dev.trivet.core.json.OpenEnum;

/**
 * The kind of an API key: whom the key belongs to, which decides what the key may do.
 *
 * @param value the text on the wire
 */
public record ApiKeyKind(String value) implements OpenEnum {

  /** The key belongs to one user and has the permissions of that user. */
  public static final ApiKeyKind PERSONAL = new ApiKeyKind("personal");

  /** The key belongs to a team, from which the service account of the key gets its permissions. */
  public static final ApiKeyKind TEAM = new ApiKeyKind("team");

  /**
   * The key belongs to the organization; its service account can have a role and an on-call role.
   */
  public static final ApiKeyKind ORGANIZATION = new ApiKeyKind("organization");

  @Override
  public String toString() {
    return value;
  }
}
