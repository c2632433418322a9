package dev.trivet.rootly.catalog;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;

/** Which checklist templates to list, and in which order. */
public final class ChecklistTemplateQuery extends PagedQuery<ChecklistTemplateQuery> {

  private ChecklistTemplateQuery(QueryParameters parameters) {
    super(parameters, ChecklistTemplateQuery::new);
  }

  /** {@return all checklist templates} */
  public static ChecklistTemplateQuery all() {
    return new ChecklistTemplateQuery(QueryParameters.none());
  }

  /**
   * Limits the list to checklist templates with this name.
   *
   * @param value the name
   * @return a changed copy of the query
   */
  public ChecklistTemplateQuery name(String value) {
    return filter("name", value);
  }

  /**
   * Limits the list to checklist templates with this slug.
   *
   * @param value the slug
   * @return a changed copy of the query
   */
  public ChecklistTemplateQuery slug(String value) {
    return filter("slug", value);
  }

  /**
   * Limits the list to checklist templates with this catalog type.
   *
   * @param value the catalog type
   * @return a changed copy of the query
   */
  public ChecklistTemplateQuery catalogType(ChecklistCatalogType value) {
    return filter("catalog_type", value);
  }

  /**
   * Limits the list to checklist templates with this scope type.
   *
   * @param value the scope type
   * @return a changed copy of the query
   */
  public ChecklistTemplateQuery scopeType(ChecklistScopeType value) {
    return filter("scope_type", value);
  }

  /** {@return filters by the time of creation} */
  public When<ChecklistTemplateQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public ChecklistTemplateQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public ChecklistTemplateQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
