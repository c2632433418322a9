package dev.trivet.rootly.catalog;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Values of catalog properties. The parent of a value is an entity. Rootly has deprecated these
 * calls: read and set the properties of the entity instead.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/catalogentityproperties/list-catalog-properties">Rootly:
 *     catalog entity properties</a>
 */
public final class CatalogEntityPropertiesApi
    extends NestedApi<
        CatalogEntityProperty, CatalogEntityPropertyInput, CatalogEntityPropertyQuery> {

  static final CollectionEndpoints<CatalogEntityProperty> CATALOG_ENTITY_PROPERTIES =
      CollectionEndpoints.of(
              "rootly.catalogEntityProperties",
              "catalog_entity_properties",
              "v1/catalog_entities/{catalog_entity_id}/properties",
              CatalogEntityProperty.class)
          .membersAt("v1/catalog_entity_properties/{id}")
          .parentIn("catalog_entity_id")
          .requires("catalog_field_id", "key", "value")
          .onlyToCreate("catalog_field_id");

  CatalogEntityPropertiesApi(Transport transport) {
    super(transport, CATALOG_ENTITY_PROPERTIES);
  }

  /**
   * Reads one value together with related resources.
   *
   * @param id the ID of the value
   * @param include the relationships to include
   * @return the value
   */
  public CatalogEntityProperty get(String id, Include... include) {
    return getWith(id, include);
  }
}
