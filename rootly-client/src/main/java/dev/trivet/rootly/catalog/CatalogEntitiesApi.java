package dev.trivet.rootly.catalog;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.values.BulkDelete;
import dev.trivet.rootly.values.BulkDeleteResult;
import dev.trivet.rootly.wire.BulkEndpoints;
import dev.trivet.rootly.wire.BulkEntities;
import dev.trivet.rootly.wire.CollectionEndpoints;
import java.util.List;

/**
 * Entities: the entries of catalogs, and bulk calls for many entities. The parent of an entity is a
 * catalog. Calls take the ID or the slug of an entity.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/catalogentities/list-catalog-entities">Rootly:
 *     catalog entities</a>
 */
public final class CatalogEntitiesApi
    extends NestedApi<CatalogEntity, CatalogEntityInput, CatalogEntityQuery> {

  static final CollectionEndpoints<CatalogEntity> CATALOG_ENTITIES =
      CollectionEndpoints.of(
              "rootly.catalogEntities",
              "catalog_entities",
              "v1/catalogs/{catalog_id}/entities",
              CatalogEntity.class)
          .membersAt("v1/catalog_entities/{id}")
          .requires("name");
  static final BulkEndpoints<CatalogEntity, BulkDeleteResult> BULK =
      BulkEndpoints.of(CATALOG_ENTITIES, CatalogEntity.class, BulkDeleteResult.class);

  CatalogEntitiesApi(Transport transport) {
    super(transport, CATALOG_ENTITIES);
  }

  /**
   * Finds the entity of a catalog with the name of the input, or creates it. Names are compared
   * without blanks around them and in the composed form of Unicode; upper and lower case differ. An
   * entity that is found is not changed.
   *
   * @param catalogId the ID of the catalog
   * @param input what to create if no entity has its name
   * @return the entity, and whether this call created it
   */
  public Ensured<CatalogEntity> ensure(String catalogId, CatalogEntityInput input) {
    return ensureBy(catalogId, input, input.name(), CatalogEntity::name);
  }

  /**
   * Reads one entity together with related resources.
   *
   * @param id the ID or slug of the entity
   * @param include the relationships to include
   * @return the entity
   */
  public CatalogEntity get(String id, Include... include) {
    return getWith(id, include);
  }

  /**
   * Creates or changes many entities of a catalog: all of them, or none. The entities are matched
   * by external ID.
   *
   * @param catalogId the ID of the catalog
   * @param entities the entities, at least one and at most 100, each external ID once
   * @return the entities after the change
   * @throws IllegalArgumentException when there is no entity, or an external ID occurs twice
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses a value; the field errors
   *     are keyed by external ID
   */
  public List<CatalogEntity> bulkUpsert(String catalogId, List<CatalogEntityUpsert> entities) {
    var payload =
        BulkEntities.of(
            BULK.bulkUpsert().operation().name(), entities, CatalogEntityUpsert::externalId);
    return transport().call(BULK.bulkUpsert(), CallInput.path(catalogId).payload(payload));
  }

  /**
   * Deletes many entities of a catalog: the named ones, or all that one tool manages, with
   * exceptions.
   *
   * @param catalogId the ID of the catalog
   * @param entities which entities to delete
   * @return what happened to each entity
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses the request, or when some
   *     entities could not be deleted; then the field error {@code failed_external_ids} names them,
   *     and the others may have been deleted
   */
  public BulkDeleteResult bulkDelete(String catalogId, BulkDelete entities) {
    return transport().call(BULK.bulkDelete(), CallInput.path(catalogId).payload(entities));
  }
}
