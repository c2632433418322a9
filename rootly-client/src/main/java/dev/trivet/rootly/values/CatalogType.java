package dev.trivet.rootly.values;

import dev.trivet.core.json.OpenEnum;

/**
 * The type of catalog that a property belongs to.
 *
 * @param value the text on the wire
 */
public record CatalogType(String value) implements OpenEnum {

  /** A catalog that your organization defines. */
  public static final CatalogType CATALOG = new CatalogType("catalog");

  /** Causes. */
  public static final CatalogType CAUSE = new CatalogType("cause");

  /** Environments. */
  public static final CatalogType ENVIRONMENT = new CatalogType("environment");

  /** Functionalities. */
  public static final CatalogType FUNCTIONALITY = new CatalogType("functionality");

  /** Incident types. */
  public static final CatalogType INCIDENT_TYPE = new CatalogType("incident_type");

  /** Services. */
  public static final CatalogType SERVICE = new CatalogType("service");

  /** Teams. */
  public static final CatalogType TEAM = new CatalogType("team");

  @Override
  public String toString() {
    return value;
  }
}
