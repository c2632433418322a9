package dev.trivet.rootly.catalog;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.jsonapi.PageQuery;
import dev.trivet.rootly.values.CatalogProperty;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Catalog properties: what the entities of a catalog may have values for, 50 at most. The parent of
 * a property is a catalog. Immutable and thread-safe.
 */
public final class CatalogPropertiesApi
    extends NestedApi<CatalogProperty, CatalogPropertyInput, PageQuery> {

  static final CollectionEndpoints<CatalogProperty> CATALOG_PROPERTIES =
      CollectionEndpoints.of(
              "rootly.catalogProperties",
              "catalog_properties",
              "v1/catalogs/{catalog_id}/properties",
              CatalogProperty.class)
          .membersAt("v1/catalog_properties/{id}")
          .requires("name", "kind")
          .onlyToCreate("multiple");

  CatalogPropertiesApi(Transport transport) {
    super(transport, CATALOG_PROPERTIES);
  }
}
