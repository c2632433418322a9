package dev.trivet.rootly.values;

import dev.trivet.core.Listing;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.jsonapi.CollectionQuery;
import dev.trivet.rootly.wire.CollectionEndpoints;
import dev.trivet.rootly.wire.PropertyEndpoints;

/**
 * The calls of a collection whose resources may have values for catalog properties: the usual five,
 * and those that list and create the properties. Immutable and thread-safe.
 *
 * @param <T> the resource
 * @param <I> what to create or to change
 * @param <Q> which resources to list
 */
public abstract class CatalogEntryApi<T, I, Q extends CollectionQuery<Q>>
    extends CollectionApi<T, I, Q> {

  private final PropertyEndpoints<CatalogProperty> properties;

  /**
   * For the collections of this client.
   *
   * @param transport carries the calls
   * @param endpoints the five operations
   * @param properties the operations on properties
   * @hidden
   */
  @SuppressWarnings("exports")
  protected CatalogEntryApi(
      Transport transport,
      CollectionEndpoints<T> endpoints,
      PropertyEndpoints<CatalogProperty> properties) {
    super(transport, endpoints);
    this.properties = properties;
  }

  /**
   * {@return all catalog properties that the resources may have values for; fetched while walked}
   */
  public final Listing<CatalogProperty> properties() {
    return transport().call(properties.properties());
  }

  /**
   * Lists the catalog properties that the resources may have values for.
   *
   * @param query which properties to list, and in which order
   * @return the properties; fetched page by page as you iterate
   */
  public final Listing<CatalogProperty> properties(CatalogPropertyQuery query) {
    return transport().call(properties.properties(), query);
  }

  /**
   * Creates a catalog property for the resources. Never retried when its outcome is in doubt.
   *
   * @param input what to create
   * @return the new property
   * @throws IllegalArgumentException when the input lacks its name or kind; nothing is sent then
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses a value, or when there
   *     are 50 properties already
   */
  public final CatalogProperty createProperty(CatalogPropertyInput input) {
    return transport().send(properties.createProperty(), input);
  }
}
