package dev.trivet.rootly.catalog;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.jsonapi.PageQuery;
import dev.trivet.rootly.values.CatalogProperty;
import dev.trivet.rootly.values.CatalogPropertyInput;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Catalog properties: the properties that the entities of a catalog can have values for, 50 at
 * most. The parent of a property is a catalog.
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

  /**
   * Finds the property of a catalog with the name of the input, or creates it. Names are compared
   * without blanks around them and in the composed form of Unicode; upper and lower case differ. A
   * property that is found is not changed.
   *
   * @param catalogId the ID of the catalog
   * @param input what to create if no property has its name
   * @return the property, and whether this call created it
   */
  public Ensured<CatalogProperty> ensure(String catalogId, CatalogPropertyInput input) {
    return ensureBy(catalogId, input, input.name(), CatalogProperty::name);
  }
}
