package dev.trivet.rootly.catalog;

import dev.trivet.core.service.QueryParameters;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.PagedQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.jsonapi.When;
import dev.trivet.rootly.jsonapi.Where;
import dev.trivet.rootly.values.ManagedBy;

/** Which entities to list, and in which order. */
public final class CatalogEntityQuery extends PagedQuery<CatalogEntityQuery> {

  private CatalogEntityQuery(QueryParameters parameters) {
    super(parameters, CatalogEntityQuery::new);
  }

  /** {@return all entities} */
  public static CatalogEntityQuery all() {
    return new CatalogEntityQuery(QueryParameters.none());
  }

  /**
   * Limits the list to entities that contain a text.
   *
   * @param text the text to search for
   * @return a changed copy of the query
   */
  public CatalogEntityQuery search(String text) {
    return filter("search", text);
  }

  /** {@return filters by slug} */
  public Where<String, CatalogEntityQuery> slug() {
    return where("slug");
  }

  /** {@return filters by name} */
  public Where<String, CatalogEntityQuery> name() {
    return where("name");
  }

  /**
   * Limits the list to entities with this entity ID in Backstage.
   *
   * @param value the ID
   * @return a changed copy of the query
   */
  public CatalogEntityQuery backstageId(String value) {
    return filter("backstage_id", value);
  }

  /**
   * Limits the list to entities with this external ID, the ID in a system of yours.
   *
   * @param value the ID
   * @return a changed copy of the query
   */
  public CatalogEntityQuery externalId(String value) {
    return filter("external_id", value);
  }

  /** {@return filters by the tool that manages the entities} */
  public Where<ManagedBy, CatalogEntityQuery> managedBy() {
    return where("managed_by");
  }

  /** {@return filters by the time of creation} */
  public When<CatalogEntityQuery> createdAt() {
    return when("created_at");
  }

  /**
   * Includes related resources.
   *
   * @param relationships the relationships to include
   * @return a changed copy of the query
   */
  public CatalogEntityQuery include(Include... relationships) {
    return included(relationships);
  }

  /**
   * Sorts the list.
   *
   * @param orders what to sort by, the most important first
   * @return a changed copy of the query
   */
  public CatalogEntityQuery sort(Sort... orders) {
    return sorted(orders);
  }
}
