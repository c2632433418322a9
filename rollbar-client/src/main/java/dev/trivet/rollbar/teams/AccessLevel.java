package dev.trivet.rollbar.teams;

import dev.trivet.core.json.OpenEnum;

/**
 * The access level of a team: what its members may do.
 *
 * @param value the text on the wire
 */
public record AccessLevel(String value) implements OpenEnum {

  /** Full use of the team's projects. */
  public static final AccessLevel STANDARD = new AccessLevel("standard");

  /** Limited use of the team's projects. */
  public static final AccessLevel LIGHT = new AccessLevel("light");

  /** Viewing the team's projects only. */
  public static final AccessLevel VIEW = new AccessLevel("view");

  /** The built-in team of account owners; not for creating teams. */
  public static final AccessLevel OWNER = new AccessLevel("owner");

  /** The built-in team of everyone in the account; not for creating teams. */
  public static final AccessLevel EVERYONE = new AccessLevel("everyone");

  /** {@return whether the level marks a built-in team, which cannot be created or deleted} */
  public boolean isBuiltIn() {
    return equals(OWNER) || equals(EVERYONE);
  }

  @Override
  public String toString() {
    return value;
  }
}
