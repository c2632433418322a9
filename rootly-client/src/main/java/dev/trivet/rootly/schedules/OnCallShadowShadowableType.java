package dev.trivet.rootly.schedules;

import dev.trivet.core.json.OpenEnum;

/**
 * Whom a shadow follows.
 *
 * @param value the text on the wire
 */
public record OnCallShadowShadowableType(String value) implements OpenEnum {

  /** A user. */
  public static final OnCallShadowShadowableType USER = new OnCallShadowShadowableType("User");

  /** Whoever is on call in a schedule. */
  public static final OnCallShadowShadowableType SCHEDULE =
      new OnCallShadowShadowableType("Schedule");

  @Override
  public String toString() {
    return value;
  }
}
