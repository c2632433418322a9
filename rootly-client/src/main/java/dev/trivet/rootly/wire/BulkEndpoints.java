package dev.trivet.rootly.wire;

import dev.trivet.core.service.Endpoint;
import java.util.List;

/**
 * The operations on many resources of a collection at once, as data.
 *
 * @param bulkUpsert creates or changes them
 * @param bulkDelete deletes them
 * @param <T> the model of the resource
 * @param <R> what a deletion returns
 */
public record BulkEndpoints<T, R>(Endpoint<List<T>> bulkUpsert, Endpoint<R> bulkDelete) {

  /** The bulk operations of a collection. */
  public static <T, R> BulkEndpoints<T, R> of(
      CollectionEndpoints<T> collection, Class<T> model, Class<R> result) {
    var group = CollectionEndpoints.group(collection.group());
    var path = "POST " + collection.path();
    return new BulkEndpoints<>(
        group.list("bulkUpsert", path + "/bulk_upsert", model),
        group.one("bulkDelete", path + "/bulk_delete", result).resultAt("data"));
  }
}
