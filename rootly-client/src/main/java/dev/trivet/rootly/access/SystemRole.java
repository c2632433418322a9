package dev.trivet.rootly.access;

import dev.trivet.core.json.OpenEnum;

/**
 * Which of Rootly's own roles an on-call role is.
 *
 * @param value the text on the wire
 */
public record SystemRole(String value) implements OpenEnum {

  /** It may do everything. */
  public static final SystemRole ADMIN = new SystemRole("admin");

  /** The role of ordinary users; it can be changed. */
  public static final SystemRole USER = new SystemRole("user");

  /** None of them; the organization has made it, and can change it. */
  public static final SystemRole CUSTOM = new SystemRole("custom");

  /** It may look at things. */
  public static final SystemRole OBSERVER = new SystemRole("observer");

  /** It may do nothing. */
  public static final SystemRole NO_ACCESS = new SystemRole("no_access");

  @Override
  public String toString() {
    return value;
  }
}
