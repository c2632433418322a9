package dev.trivet.rootly.catalog;

import dev.trivet.core.json.OpenEnum;

/**
 * The type of catalog that a checklist template is for.
 *
 * @param value the text on the wire
 */
public record ChecklistCatalogType(String value) implements OpenEnum {

  /** Services. */
  public static final ChecklistCatalogType SERVICE = new ChecklistCatalogType("Service");

  /** Functionalities. */
  public static final ChecklistCatalogType FUNCTIONALITY =
      new ChecklistCatalogType("Functionality");

  /** Environments. */
  public static final ChecklistCatalogType ENVIRONMENT = new ChecklistCatalogType("Environment");

  /** Teams. */
  public static final ChecklistCatalogType GROUP = new ChecklistCatalogType("Group");

  /** Causes. */
  public static final ChecklistCatalogType CAUSE = new ChecklistCatalogType("Cause");

  /** Incident types. */
  public static final ChecklistCatalogType INCIDENT_TYPE = new ChecklistCatalogType("IncidentType");

  /** A catalog that the organization defined itself. */
  public static final ChecklistCatalogType CATALOG = new ChecklistCatalogType("Catalog");

  @Override
  public String toString() {
    return value;
  }
}
