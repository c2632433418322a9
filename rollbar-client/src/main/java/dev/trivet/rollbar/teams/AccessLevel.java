package dev.trivet.rollbar.teams;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * What the members of a team may do. Open: values added by Rollbar later keep their text.
 *
 * @param value the text on the wire
 */
public record AccessLevel(@JsonValue String value) {

  /** Full use of the team's projects. */
  public static final AccessLevel STANDARD = new AccessLevel("standard");

  /** Limited use. */
  public static final AccessLevel LIGHT = new AccessLevel("light");

  /** Looking only. */
  public static final AccessLevel VIEW = new AccessLevel("view");

  /** The built-in team of account owners; not for creating teams. */
  public static final AccessLevel OWNER = new AccessLevel("owner");

  /** The built-in team of everyone in the account; not for creating teams. */
  public static final AccessLevel EVERYONE = new AccessLevel("everyone");

  /**
   * Any level.
   *
   * @param value the text on the wire
   */
  public AccessLevel {
    Objects.requireNonNull(value, "value");
  }

  /**
   * Any level.
   *
   * @param value the text on the wire
   * @return the level
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AccessLevel of(String value) {
    return new AccessLevel(value);
  }

  /**
   * Whether the level marks a team that Rollbar made and that cannot be created or deleted.
   *
   * @return true for {@link #OWNER} and {@link #EVERYONE}
   */
  public boolean isBuiltIn() {
    return equals(OWNER) || equals(EVERYONE);
  }
}
