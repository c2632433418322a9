package dev.trivet.rootly.catalog;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Catalogs: lists of your own. Calls take the ID or the slug of a catalog. Immutable and
 * thread-safe.
 */
public final class CatalogsApi extends CollectionApi<Catalog, CatalogInput, CatalogQuery> {

  static final CollectionEndpoints<Catalog> CATALOGS =
      CollectionEndpoints.of("rootly.catalogs", "catalogs", "v1/catalogs", Catalog.class)
          .requires("name");

  CatalogsApi(Transport transport) {
    super(transport, CATALOGS);
  }
}
