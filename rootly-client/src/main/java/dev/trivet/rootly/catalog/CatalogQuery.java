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
   * Limits the list to catalogs in which a text occurs.
   *
   * @param text the text
   * @return the changed query
   */
  public CatalogQuery search(String text) {
    return filter("search", text);
  }

  /** {@return ways to limit the list by slug} */
  public Where<String, CatalogQuery> slug() {
    return where("slug");
  }

  /** {@return ways to limit the list by name} */
  public Where<String, CatalogQuery> name() {
    return where("name");
  }

  /**
   * Limits the list to catalogs with this external ID, the ID in a system of yours.
   *
   * @param value the ID
   * @return the changed query
   */
  public CatalogQuery externalId(String value) {
    return filter("external_id", value);
  }

  /** {@return ways to limit the list by the tool that manages the catalogs} */
  public Where<ManagedBy, CatalogQuery> managedBy() {
    return where("managed_by");
  }

  /** {@return ways to limit the list by the time of creation} */
  public When<CatalogQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships which ones
   * @return the changed query
   */
  public CatalogQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return the changed query
   */
  public CatalogQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
