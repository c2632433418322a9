package dev.trivet.rootly.access;

import dev.trivet.core.json.OpenEnum;

/**
 * What an authorization allows.
 *
 * @param value the text on the wire
 */
public record AuthorizationPermission(String value) implements OpenEnum {

  /** Reading the resource. */
  public static final AuthorizationPermission READ = new AuthorizationPermission("read");

  /** Changing the resource. */
  public static final AuthorizationPermission UPDATE = new AuthorizationPermission("update");

  /** Authorizing other users and teams. */
  public static final AuthorizationPermission AUTHORIZE = new AuthorizationPermission("authorize");

  /** Deleting the resource. */
  public static final AuthorizationPermission DESTROY = new AuthorizationPermission("destroy");

  @Override
  public String toString() {
    return value;
  }
}
