package dev.trivet.rootly.catalog;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;

/** Which values of catalog properties to list, and in which order. */
public final class CatalogEntityPropertyQuery extends PagedQuery<CatalogEntityPropertyQuery> {

  private CatalogEntityPropertyQuery(QueryParameters parameters) {
    super(parameters, CatalogEntityPropertyQuery::new);
  }

  /** {@return all values of the entity} */
  public static CatalogEntityPropertyQuery all() {
    return new CatalogEntityPropertyQuery(QueryParameters.none());
  }

  /**
   * Limits the list to values with this catalog property.
   *
   * @param value the ID of the property
   * @return a changed copy of the query
   */
  public CatalogEntityPropertyQuery catalogFieldId(String value) {
    return filter("catalog_field_id", value);
  }

  /**
   * Limits the list to values of this kind.
   *
   * @param value the kind
   * @return a changed copy of the query
   */
  public CatalogEntityPropertyQuery key(CatalogEntityPropertyKey value) {
    return filter("key", value);
  }

  /** {@return filters by the time of creation} */
  public When<CatalogEntityPropertyQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public CatalogEntityPropertyQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public CatalogEntityPropertyQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
