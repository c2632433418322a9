package dev.trivet.rootly.catalog;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Catalogs: lists that the organization defines itself. Calls take the ID or the slug of a catalog.
 *
 * @see <a href="https://docs.rootly.com/api-reference/catalogs/list-catalogs">Rootly: catalogs</a>
 */
public final class CatalogsApi extends CollectionApi<Catalog, CatalogInput, CatalogQuery> {

  static final CollectionEndpoints<Catalog> CATALOGS =
      CollectionEndpoints.of("rootly.catalogs", "catalogs", "v1/catalogs", Catalog.class)
          .requires("name");

  CatalogsApi(Transport transport) {
    super(transport, CATALOGS);
  }

  /**
   * Finds the catalog with the name of the input, or creates it. Names are compared without blanks
   * around them and in the composed form of Unicode; upper and lower case differ. A catalog that is
   * found is not changed.
   *
   * @param input what to create if no catalog has its name
   * @return the catalog, and whether this call created it
   */
  public Ensured<Catalog> ensure(CatalogInput input) {
    return ensureBy(input, input.name(), name -> CatalogQuery.all().name().is(name), Catalog::name);
  }
}
