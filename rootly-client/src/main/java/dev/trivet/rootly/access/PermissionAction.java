package dev.trivet.rootly.access;

import dev.trivet.core.json.OpenEnum;

/**
 * An action that a role or permission set allows on resources of one kind.
 *
 * @param value the text on the wire
 */
public record PermissionAction(String value) implements OpenEnum {

  /** Reading the resources. */
  public static final PermissionAction READ = new PermissionAction("read");

  /** Creating resources. */
  public static final PermissionAction CREATE = new PermissionAction("create");

  /** Changing the resources. */
  public static final PermissionAction UPDATE = new PermissionAction("update");

  /** Deleting the resources. */
  public static final PermissionAction DELETE = new PermissionAction("delete");

  /** Sending the resources; only for communications. */
  public static final PermissionAction SEND = new PermissionAction("send");

  @Override
  public String toString() {
    return value;
  }
}
