package dev.trivet.rootly.catalog;

import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.values.BulkDelete;
import dev.trivet.rootly.values.BulkDeleteResult;
import dev.trivet.rootly.wire.CollectionEndpoints;
import java.util.List;

/**
 * Entities: the entries of catalogs, and calls for many entities at once. The parent of an entity
 * is a catalog. Calls take the ID or the slug of an entity. Immutable and thread-safe.
 */
public final class CatalogEntitiesApi
    extends NestedApi<CatalogEntity, CatalogEntityInput, CatalogEntityQuery> {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.catalogEntities");

  static final CollectionEndpoints<CatalogEntity> CATALOG_ENTITIES =
      CollectionEndpoints.of(
              "rootly.catalogEntities",
              "catalog_entities",
              "v1/catalogs/{catalog_id}/entities",
              CatalogEntity.class)
          .membersAt("v1/catalog_entities/{id}")
          .requires("name");
  static final Endpoint<List<CatalogEntity>> BULK_UPSERT =
      GROUP
          .list(
              "bulkUpsert",
              "POST v1/catalogs/{catalog_id}/entities/bulk_upsert",
              CatalogEntity.class)
          .requires("entities");
  static final Endpoint<BulkDeleteResult> BULK_DELETE =
      GROUP
          .one(
              "bulkDelete",
              "POST v1/catalogs/{catalog_id}/entities/bulk_delete",
              BulkDeleteResult.class)
          .resultAt("data");

  CatalogEntitiesApi(Transport transport) {
    super(transport, CATALOG_ENTITIES);
  }

  /**
   * Reads one catalog entity together with related resources.
   *
   * @param id its ID
   * @param include which ones
   * @return the catalog entity
   */
  public CatalogEntity get(String id, Include... include) {
    return getWith(id, include);
  }

  /**
   * Creates or changes many entities of a catalog: all of them, or none. They are found by their
   * external IDs.
   *
   * @param catalogId the ID of the catalog
   * @param input what to send
   * @return the catalog entities
   */
  public List<CatalogEntity> bulkUpsert(String catalogId, BulkUpsertCatalogEntitiesInput input) {
    return transport().call(BULK_UPSERT, CallInput.path(catalogId).payload(input));
  }

  /**
   * Deletes many entities of a catalog: those that are named, or all that one source manages, with
   * exceptions.
   *
   * @param catalogId the ID of the catalog
   * @param input what to send
   * @return the bulk delete result
   */
  public BulkDeleteResult bulkDelete(String catalogId, BulkDelete input) {
    return transport().call(BULK_DELETE, CallInput.path(catalogId).payload(input));
  }
}
