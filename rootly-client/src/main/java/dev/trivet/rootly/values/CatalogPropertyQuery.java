package dev.trivet.rootly.values;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;

/**
 * Which catalog properties to list, and in which order: Rootly sorts them by {@code created_at},
 * {@code updated_at} and {@code position}.
 */
public final class CatalogPropertyQuery extends PagedQuery<CatalogPropertyQuery> {

  private CatalogPropertyQuery(QueryParameters parameters) {
    super(parameters, CatalogPropertyQuery::new);
  }

  /** {@return all catalog properties} */
  public static CatalogPropertyQuery all() {
    return new CatalogPropertyQuery(QueryParameters.none());
  }

  /**
   * Limits the list to catalog properties with this slug.
   *
   * @param slug the slug
   * @return a changed copy of the query
   */
  public CatalogPropertyQuery slug(String slug) {
    return filter("slug", slug);
  }

  /**
   * Limits the list to catalog properties with this name.
   *
   * @param name the name
   * @return a changed copy of the query
   */
  public CatalogPropertyQuery name(String name) {
    return filter("name", name);
  }

  /**
   * Limits the list to catalog properties with this kind of values.
   *
   * @param kind the kind of values
   * @return a changed copy of the query
   */
  public CatalogPropertyQuery kind(PropertyKind kind) {
    return filter("kind", kind);
  }

  /** {@return filters by the time of creation} */
  public When<CatalogPropertyQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources: {@link Include#CATALOG}.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public CatalogPropertyQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public CatalogPropertyQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
