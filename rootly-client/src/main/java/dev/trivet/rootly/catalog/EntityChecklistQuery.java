package dev.trivet.rootly.catalog;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.When;

/** Which entity checklists to list. */
public final class EntityChecklistQuery extends PagedQuery<EntityChecklistQuery> {

  private EntityChecklistQuery(QueryParameters parameters) {
    super(parameters, EntityChecklistQuery::new);
  }

  /** {@return all entity checklists} */
  public static EntityChecklistQuery all() {
    return new EntityChecklistQuery(QueryParameters.none());
  }

  /**
   * Limits the list to entity checklists with this status.
   *
   * @param value the status
   * @return the changed query
   */
  public EntityChecklistQuery status(EntityChecklistStatus value) {
    return filter("status", value);
  }

  /**
   * Limits the list to entity checklists with this catalog checklist template ID.
   *
   * @param value the catalog checklist template ID
   * @return the changed query
   */
  public EntityChecklistQuery catalogChecklistTemplateId(String value) {
    return filter("catalog_checklist_template_id", value);
  }

  /**
   * Limits the list to entity checklists with this auditable type.
   *
   * @param value the auditable type
   * @return the changed query
   */
  public EntityChecklistQuery auditableType(EntityChecklistAuditableType value) {
    return filter("auditable_type", value);
  }

  /**
   * Limits the list to entity checklists with this auditable ID.
   *
   * @param value the auditable ID
   * @return the changed query
   */
  public EntityChecklistQuery auditableId(String value) {
    return filter("auditable_id", value);
  }

  /** {@return ways to limit the list by the time of creation} */
  public When<EntityChecklistQuery> createdAt() {
    return when("created_at");
  }
}
