package dev.trivet.rootly.catalog;

import dev.trivet.core.json.OpenEnum;

/**
 * What kind of catalog a checklist template is for.
 *
 * @param value the text on the wire
 */
public record ChecklistTemplateCatalogType(String value) implements OpenEnum {

  /** Services. */
  public static final ChecklistTemplateCatalogType SERVICE =
      new ChecklistTemplateCatalogType("Service");

  /** Functionalities. */
  public static final ChecklistTemplateCatalogType FUNCTIONALITY =
      new ChecklistTemplateCatalogType("Functionality");

  /** Environments. */
  public static final ChecklistTemplateCatalogType ENVIRONMENT =
      new ChecklistTemplateCatalogType("Environment");

  /** Teams. */
  public static final ChecklistTemplateCatalogType GROUP =
      new ChecklistTemplateCatalogType("Group");

  /** Causes. */
  public static final ChecklistTemplateCatalogType CAUSE =
      new ChecklistTemplateCatalogType("Cause");

  /** Incident types. */
  public static final ChecklistTemplateCatalogType INCIDENT_TYPE =
      new ChecklistTemplateCatalogType("IncidentType");

  /** A catalog that you defined yourself. */
  public static final ChecklistTemplateCatalogType CATALOG =
      new ChecklistTemplateCatalogType("Catalog");

  @Override
  public String toString() {
    return value;
  }
}
