package dev.trivet.rootly.catalog;

import dev.trivet.core.json.OpenEnum;

/**
 * What kind of values a catalog property has.
 *
 * @param value the text on the wire
 */
public record CatalogPropertyKind(String value) implements OpenEnum {

  /** Any text. */
  public static final CatalogPropertyKind TEXT = new CatalogPropertyKind("text");

  /** An entity of a catalog. */
  public static final CatalogPropertyKind REFERENCE = new CatalogPropertyKind("reference");

  /** Yes or no. */
  public static final CatalogPropertyKind BOOLEAN = new CatalogPropertyKind("boolean");

  /** A service. */
  public static final CatalogPropertyKind SERVICE = new CatalogPropertyKind("service");

  /** A functionality. */
  public static final CatalogPropertyKind FUNCTIONALITY = new CatalogPropertyKind("functionality");

  /** An environment. */
  public static final CatalogPropertyKind ENVIRONMENT = new CatalogPropertyKind("environment");

  /** A team. */
  public static final CatalogPropertyKind GROUP = new CatalogPropertyKind("group");

  /** A cause. */
  public static final CatalogPropertyKind CAUSE = new CatalogPropertyKind("cause");

  /** An incident type. */
  public static final CatalogPropertyKind INCIDENT_TYPE = new CatalogPropertyKind("incident_type");

  /** A user. */
  public static final CatalogPropertyKind USER = new CatalogPropertyKind("user");

  @Override
  public String toString() {
    return value;
  }
}
