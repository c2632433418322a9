package dev.trivet.rootly.values;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionQuery;
import dev.trivet.rootly.wire.BulkEndpoints;
import dev.trivet.rootly.wire.BulkEntities;
import dev.trivet.rootly.wire.CollectionEndpoints;
import dev.trivet.rootly.wire.PropertyEndpoints;
import java.util.List;

/**
 * The calls of a collection with catalog properties whose resources can also be written many at
 * once. Immutable and thread-safe.
 *
 * @param <T> the resource
 * @param <I> what to create or to change
 * @param <Q> which resources to list
 * @param <U> one resource of a bulk upsert
 */
public abstract class BulkCatalogEntryApi<T, I, Q extends CollectionQuery<Q>, U>
    extends CatalogEntryApi<T, I, Q> {

  private final BulkEndpoints<T, BulkDeleteResult> bulk;

  /**
   * For the collections of this client.
   *
   * @param transport carries the calls
   * @param endpoints the five operations
   * @param properties the operations on properties
   * @param bulk the operations on many resources
   * @hidden
   */
  @SuppressWarnings("exports")
  protected BulkCatalogEntryApi(
      Transport transport,
      CollectionEndpoints<T> endpoints,
      PropertyEndpoints<CatalogProperty> properties,
      BulkEndpoints<T, BulkDeleteResult> bulk) {
    super(transport, endpoints, properties);
    this.bulk = bulk;
  }

  /**
   * The external ID of one of many: a method, because a function would be linked, and the entry's
   * type loaded, by programs that make other calls.
   *
   * @param entry a resource to create or change
   * @return its external ID
   * @hidden
   */
  protected abstract String externalId(U entry);

  /**
   * Creates or changes many resources: all of them, or none. Resources are found by their external
   * IDs.
   *
   * @param entries the resources, at least one, each external ID once; Rootly takes at most 100
   * @return the resources after the change
   * @throws IllegalArgumentException when there is no resource, or two have the same external ID;
   *     nothing is sent then
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses a value; the field errors
   *     are keyed by external ID
   * @throws dev.trivet.core.error.NotFoundException when the API key may not touch one of them
   */
  public final List<T> bulkUpsert(List<U> entries) {
    var operation = bulk.bulkUpsert().operation().name();
    var entities = BulkEntities.of(operation, entries, this::externalId);
    return transport().send(bulk.bulkUpsert(), entities);
  }

  /**
   * Deletes many resources: those with the given external IDs, or all that one tool manages, with
   * exceptions.
   *
   * @param entries which resources to delete
   * @return the external IDs of the deleted resources and of those that were not found
   * @throws dev.trivet.core.error.ValidationException when Rootly refuses the request, or when some
   *     could not be deleted; then the field error {@code failed_external_ids} names them, while
   *     others may be deleted
   */
  public final BulkDeleteResult bulkDelete(BulkDelete entries) {
    return transport().send(bulk.bulkDelete(), entries);
  }
}
