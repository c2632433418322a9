package dev.trivet.rootly.wire;

import dev.trivet.core.Listing;
import dev.trivet.core.service.Endpoint;

/**
 * The operations on the catalog properties of a collection, as data.
 *
 * @param properties lists them page by page
 * @param createProperty adds one
 * @param <P> the model of a property
 */
public record PropertyEndpoints<P>(Endpoint<Listing<P>> properties, Endpoint<P> createProperty) {

  /** The operations on the catalog properties of a collection. */
  public static <P> PropertyEndpoints<P> of(CollectionEndpoints<?> collection, Class<P> model) {
    var group = CollectionEndpoints.group(collection.group());
    var path = collection.path() + "/properties";
    return new PropertyEndpoints<>(
        group.page("properties", "GET " + path, model),
        group
            .one("createProperty", "POST " + path, model)
            .wrappedIn("catalog_properties")
            .requires("name", "kind"));
  }
}
