package dev.trivet.rootly.access;

import dev.trivet.core.json.OpenEnum;

/**
 * The kind of an on-call role: one of Rootly's own roles, or a custom one.
 *
 * @param value the text on the wire
 */
public record SystemRole(String value) implements OpenEnum {

  /** The administrator role, which allows everything. */
  public static final SystemRole ADMIN = new SystemRole("admin");

  /** The role of ordinary users, which can be changed. */
  public static final SystemRole USER = new SystemRole("user");

  /** A custom role, which the organization has created and can change. */
  public static final SystemRole CUSTOM = new SystemRole("custom");

  /** The observer role, which allows reading. */
  public static final SystemRole OBSERVER = new SystemRole("observer");

  /** The role without access, which allows nothing. */
  public static final SystemRole NO_ACCESS = new SystemRole("no_access");

  @Override
  public String toString() {
    return value;
  }
}
