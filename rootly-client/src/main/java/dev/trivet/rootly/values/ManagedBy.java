package dev.trivet.rootly.values;

import dev.trivet.core.json.OpenEnum;

/**
 * The tool that manages a resource.
 *
 * @param value the text on the wire
 */
public record ManagedBy(String value) implements OpenEnum {

  /** The web application, used by people. */
  public static final ManagedBy WEB = new ManagedBy("web");

  /** The web application, used by administrators. */
  public static final ManagedBy ADMIN_WEB = new ManagedBy("admin_web");

  /** The API, used by programs such as this one. */
  public static final ManagedBy API = new ManagedBy("api");

  /** The Terraform provider. */
  public static final ManagedBy TERRAFORM = new ManagedBy("terraform");

  /** The Pulumi provider. */
  public static final ManagedBy PULUMI = new ManagedBy("pulumi");

  /** The Backstage plugin. */
  public static final ManagedBy BACKSTAGE = new ManagedBy("backstage");

  /** The catalog synchronization. */
  public static final ManagedBy CATALOG_SYNC = new ManagedBy("catalog_sync");

  @Override
  public String toString() {
    return value;
  }
}
