package dev.trivet.rootly.catalog;

import dev.trivet.core.json.OpenEnum;

/**
 * The type of the entry that a checklist audits.
 *
 * @param value the text on the wire
 */
public record EntityChecklistAuditableType(String value) implements OpenEnum {

  /** A service. */
  public static final EntityChecklistAuditableType SERVICE =
      new EntityChecklistAuditableType("Service");

  /** A functionality. */
  public static final EntityChecklistAuditableType FUNCTIONALITY =
      new EntityChecklistAuditableType("Functionality");

  /** An environment. */
  public static final EntityChecklistAuditableType ENVIRONMENT =
      new EntityChecklistAuditableType("Environment");

  /** A team. */
  public static final EntityChecklistAuditableType GROUP =
      new EntityChecklistAuditableType("Group");

  /** A cause. */
  public static final EntityChecklistAuditableType CAUSE =
      new EntityChecklistAuditableType("Cause");

  /** An incident type. */
  public static final EntityChecklistAuditableType INCIDENT_TYPE =
      new EntityChecklistAuditableType("IncidentType");

  /** An entity of a catalog that the organization defined itself. */
  public static final EntityChecklistAuditableType CATALOG_ENTITY =
      new EntityChecklistAuditableType("CatalogEntity");

  @Override
  public String toString() {
    return value;
  }
}
