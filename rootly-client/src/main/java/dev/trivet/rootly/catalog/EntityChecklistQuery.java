package dev.trivet.rootly.catalog;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.When;

/** Which checklists to list. */
public final class EntityChecklistQuery extends PagedQuery<EntityChecklistQuery> {

  private EntityChecklistQuery(QueryParameters parameters) {
    super(parameters, EntityChecklistQuery::new);
  }

  /** {@return all checklists} */
  public static EntityChecklistQuery all() {
    return new EntityChecklistQuery(QueryParameters.none());
  }

  /**
   * Limits the list to checklists with this status.
   *
   * @param value the status
   * @return a changed copy of the query
   */
  public EntityChecklistQuery status(EntityChecklistStatus value) {
    return filter("status", value);
  }

  /**
   * Limits the list to checklists of this checklist template.
   *
   * @param value the ID of the template
   * @return a changed copy of the query
   */
  public EntityChecklistQuery catalogChecklistTemplateId(String value) {
    return filter("catalog_checklist_template_id", value);
  }

  /**
   * Limits the list to checklists of entries of this type.
   *
   * @param value the type of entry
   * @return a changed copy of the query
   */
  public EntityChecklistQuery auditableType(EntityChecklistAuditableType value) {
    return filter("auditable_type", value);
  }

  /**
   * Limits the list to checklists of this entry.
   *
   * @param value the ID of the entry
   * @return a changed copy of the query
   */
  public EntityChecklistQuery auditableId(String value) {
    return filter("auditable_id", value);
  }

  /** {@return filters by the time of creation} */
  public When<EntityChecklistQuery> createdAt() {
    return when("created_at");
  }
}
