package dev.trivet.rootly.catalog;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;
import dev.trivet.rootly.values.ManagedBy;

/** Which catalogs to list, and in which order. */
public final class CatalogQuery extends PagedQuery<CatalogQuery> {

  private CatalogQuery(QueryParameters parameters) {
    super(parameters, CatalogQuery::new);
  }

  /** {@return all catalogs} */
  public static CatalogQuery all() {
    return new CatalogQuery(QueryParameters.none());
  }

  /**
   * Limits the list to catalogs that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public CatalogQuery search(String text) {
    return filter("search", text);
  }

  /** {@return filters by slug} */
  public Where<String, CatalogQuery> slug() {
    return where("slug");
  }

  /** {@return filters by name} */
  public Where<String, CatalogQuery> name() {
    return where("name");
  }

  /**
   * Limits the list to catalogs with this external ID, the ID in a system of yours.
   *
   * @param value the ID
   * @return a changed copy of the query
   */
  public CatalogQuery externalId(String value) {
    return filter("external_id", value);
  }

  /** {@return filters by the tool that manages the catalogs} */
  public Where<ManagedBy, CatalogQuery> managedBy() {
    return where("managed_by");
  }

  /** {@return filters by the time of creation} */
  public When<CatalogQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public CatalogQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public CatalogQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
