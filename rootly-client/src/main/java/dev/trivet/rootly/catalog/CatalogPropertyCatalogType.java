package dev.trivet.rootly.catalog;

import dev.trivet.core.json.OpenEnum;

/**
 * What kind of catalog a property belongs to.
 *
 * @param value the text on the wire
 */
public record CatalogPropertyCatalogType(String value) implements OpenEnum {

  /** A catalog that you defined yourself. */
  public static final CatalogPropertyCatalogType CATALOG =
      new CatalogPropertyCatalogType("catalog");

  /** Causes. */
  public static final CatalogPropertyCatalogType CAUSE = new CatalogPropertyCatalogType("cause");

  /** Environments. */
  public static final CatalogPropertyCatalogType ENVIRONMENT =
      new CatalogPropertyCatalogType("environment");

  /** Functionalities. */
  public static final CatalogPropertyCatalogType FUNCTIONALITY =
      new CatalogPropertyCatalogType("functionality");

  /** Incident types. */
  public static final CatalogPropertyCatalogType INCIDENT_TYPE =
      new CatalogPropertyCatalogType("incident_type");

  /** Services. */
  public static final CatalogPropertyCatalogType SERVICE =
      new CatalogPropertyCatalogType("service");

  /** Teams. */
  public static final CatalogPropertyCatalogType TEAM = new CatalogPropertyCatalogType("team");

  @Override
  public String toString() {
    return value;
  }
}
