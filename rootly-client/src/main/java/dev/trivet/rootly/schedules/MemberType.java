package dev.trivet.rootly.schedules;

import dev.trivet.core.json.OpenEnum;

/**
 * The type of a member of a rotation, or of the one that a shadow follows.
 *
 * @param value the text on the wire
 */
public record MemberType(String value) implements OpenEnum {

  /** A user. */
  public static final MemberType USER = new MemberType("User");

  /** Whoever is on call in a schedule. */
  public static final MemberType SCHEDULE = new MemberType("Schedule");

  @Override
  public String toString() {
    return value;
  }
}
