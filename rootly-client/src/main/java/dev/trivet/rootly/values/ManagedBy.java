package dev.trivet.rootly.values;

import dev.trivet.core.json.OpenEnum;

/**
 * Where a resource is managed.
 *
 * @param value the text on the wire
 */
public record ManagedBy(String value) implements OpenEnum {

  /** By people, in the web application. */
  public static final ManagedBy WEB = new ManagedBy("web");

  /** By administrators, in the web application. */
  public static final ManagedBy ADMIN_WEB = new ManagedBy("admin_web");

  /** Through the API, by programs such as this one. */
  public static final ManagedBy API = new ManagedBy("api");

  /** With the Terraform provider. */
  public static final ManagedBy TERRAFORM = new ManagedBy("terraform");

  /** With the Pulumi provider. */
  public static final ManagedBy PULUMI = new ManagedBy("pulumi");

  /** With the Backstage plugin. */
  public static final ManagedBy BACKSTAGE = new ManagedBy("backstage");

  /** By the catalog synchronization. */
  public static final ManagedBy CATALOG_SYNC = new ManagedBy("catalog_sync");

  @Override
  public String toString() {
    return value;
  }
}
