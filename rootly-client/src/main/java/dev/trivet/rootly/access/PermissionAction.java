package dev.trivet.rootly.access;

import dev.trivet.core.json.OpenEnum;

/**
 * What a role, or a permission set, allows its holders to do with things of one kind.
 *
 * @param value the text on the wire
 */
public record PermissionAction(String value) implements OpenEnum {

  /** Looking at them. */
  public static final PermissionAction READ = new PermissionAction("read");

  /** Making new ones. */
  public static final PermissionAction CREATE = new PermissionAction("create");

  /** Changing them. */
  public static final PermissionAction UPDATE = new PermissionAction("update");

  /** Removing them. */
  public static final PermissionAction DELETE = new PermissionAction("delete");

  /** Sending them, which only messages know. */
  public static final PermissionAction SEND = new PermissionAction("send");

  @Override
  public String toString() {
    return value;
  }
}
